extension Schema {
  static let directory = """
    CREATE TABLE directory (
      id TEXT PRIMARY KEY,
      programme TEXT
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE directoryRevision (
      onlyRow INTEGER PRIMARY KEY CHECK (onlyRow = 1),
      number INTEGER NOT NULL
    ) STRICT;
    INSERT INTO directoryRevision (onlyRow, number) VALUES (1, 0);
    CREATE TABLE role (
      directory TEXT NOT NULL REFERENCES directory (id),
      id TEXT NOT NULL,
      title TEXT NOT NULL,
      PRIMARY KEY (directory, id)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE organisation (
      id TEXT PRIMARY KEY,
      directory TEXT NOT NULL REFERENCES directory (id),
      title TEXT NOT NULL,
      kind TEXT NOT NULL,
      parent TEXT REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED,
      coordinates TEXT REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED,
      timezone TEXT,
      isClosed INTEGER NOT NULL CHECK (isClosed IN (0, 1))
    ) STRICT, WITHOUT ROWID;
    """

  /// Who holds a role at a place, and what stands beneath an organisation, is asked for each case.
  static let lookups = """
    CREATE INDEX tenureByPlace ON tenure (organisation, role, person);
    CREATE INDEX organisationByParent ON organisation (parent) WHERE parent IS NOT NULL;
    CREATE INDEX organisationByAuthority ON organisation (coordinates)
      WHERE coordinates IS NOT NULL;
    """

  /// A person who was erased keeps her number alone: the id is null, the rest is empty.
  static let people = """
    CREATE TABLE person (
      key INTEGER PRIMARY KEY,
      directory TEXT NOT NULL REFERENCES directory (id),
      id TEXT UNIQUE,
      name TEXT NOT NULL,
      organisation TEXT NOT NULL REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED,
      email TEXT NOT NULL,
      telegram TEXT NOT NULL,
      born TEXT,
      hasLeft INTEGER NOT NULL CHECK (hasLeft IN (0, 1))
    ) STRICT;
    CREATE TABLE tenure (
      person INTEGER NOT NULL REFERENCES person (key),
      role TEXT NOT NULL,
      organisation TEXT NOT NULL REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED,
      PRIMARY KEY (person, role, organisation)
    ) STRICT, WITHOUT ROWID;
    """

  /// The day on which somebody left, where it was told by itself and not by a new directory.
  static let departures = "ALTER TABLE person ADD COLUMN leftOn TEXT;"

  /// Who is away from which day to which, and who stands in; the record names both where one acted for the other.
  static let substitutions = """
    CREATE TABLE substitution (
      id INTEGER PRIMARY KEY,
      person INTEGER NOT NULL REFERENCES person (key),
      substitute INTEGER NOT NULL REFERENCES person (key) CHECK (substitute <> person),
      firstDay TEXT NOT NULL,
      lastDay TEXT NOT NULL CHECK (firstDay <= lastDay),
      reason TEXT
    ) STRICT;
    CREATE INDEX substitutionByPerson ON substitution (person, firstDay);
    CREATE INDEX substitutionBySubstitute ON substitution (substitute, firstDay);
    ALTER TABLE record ADD COLUMN insteadOf INTEGER REFERENCES person (key)
      CHECK (insteadOf IS NULL OR actorKind = 'person');
    """

  /// A pair that its directory no longer names stays as ended, so that its programme is not begun twice.
  static let pairs = """
    CREATE TABLE pair (
      id TEXT PRIMARY KEY,
      directory TEXT NOT NULL REFERENCES directory (id),
      organisation TEXT NOT NULL REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED,
      form TEXT NOT NULL,
      kind TEXT NOT NULL,
      start TEXT,
      isStarted INTEGER NOT NULL DEFAULT 0 CHECK (isStarted IN (0, 1)),
      hasEnded INTEGER NOT NULL DEFAULT 0 CHECK (hasEnded IN (0, 1))
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX pairByStart ON pair (start)
      WHERE start IS NOT NULL AND isStarted = 0 AND hasEnded = 0;
    CREATE TABLE pairMember (
      pair TEXT NOT NULL REFERENCES pair (id),
      part TEXT NOT NULL CHECK (part IN ('mentor', 'mentee', 'curator')),
      position INTEGER NOT NULL,
      person INTEGER NOT NULL REFERENCES person (key),
      PRIMARY KEY (pair, part, position)
    ) STRICT, WITHOUT ROWID;
    """
}
