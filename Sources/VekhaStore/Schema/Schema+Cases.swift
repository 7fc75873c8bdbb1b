extension Schema {
  /// The state of each case as its journal adds up to it, under a name that SQL needs no quotes for.
  static let cases = """
    CREATE TABLE caseState (
      key INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      definition TEXT NOT NULL,
      version TEXT NOT NULL,
      subjectKind TEXT NOT NULL
        CHECK (subjectKind IN ('pair', 'group', 'programme', 'organisation', 'roadmap')),
      subject TEXT NOT NULL,
      organisation TEXT NOT NULL REFERENCES organisation (id),
      scope TEXT NOT NULL CHECK (scope IN ('municipal', 'share', 'run')),
      status TEXT NOT NULL CHECK (status IN ('active', 'suspended', 'closed')),
      outcome TEXT CHECK ((outcome IS NOT NULL) = (status = 'closed')),
      isBinding INTEGER NOT NULL CHECK (isBinding IN (0, 1)),
      openedOn TEXT NOT NULL,
      openedAt INTEGER NOT NULL,
      stage TEXT,
      suspendedOn TEXT,
      mentors TEXT NOT NULL,
      mentees TEXT NOT NULL,
      curator INTEGER,
      sequence INTEGER NOT NULL CHECK (sequence > 0),
      lastRecordedAt INTEGER NOT NULL,
      head BLOB NOT NULL CHECK (length(head) = 32),
      wakeAt INTEGER
    ) STRICT;
    CREATE INDEX caseByWake ON caseState (wakeAt) WHERE wakeAt IS NOT NULL;
    CREATE INDEX caseByDefinition ON caseState (definition, id);
    CREATE INDEX caseByOrganisation ON caseState (organisation, id);
    CREATE TABLE visit (
      caseKey INTEGER NOT NULL REFERENCES caseState (key),
      number INTEGER NOT NULL,
      stage TEXT NOT NULL,
      enteredOn TEXT NOT NULL,
      due TEXT,
      completedOn TEXT,
      isRelative INTEGER NOT NULL CHECK (isRelative IN (0, 1)),
      PRIMARY KEY (caseKey, number)
    ) STRICT, WITHOUT ROWID;
    """

  /// The date is '' for an item that does not recur, since a key has no nulls.
  static let occurrences = """
    CREATE TABLE occurrence (
      caseKey INTEGER NOT NULL REFERENCES caseState (key),
      code TEXT NOT NULL,
      date TEXT NOT NULL,
      status TEXT NOT NULL CHECK (
        status IN ('pending', 'open', 'submitted', 'done', 'waived', 'cancelled')),
      opens TEXT NOT NULL,
      due TEXT,
      unshifted TEXT,
      originalDue TEXT,
      round INTEGER NOT NULL CHECK (round > 0),
      ladderFrom TEXT NOT NULL,
      isExemptFromEscalation INTEGER NOT NULL CHECK (isExemptFromEscalation IN (0, 1)),
      remindedThrough TEXT,
      escalatedTo TEXT NOT NULL,
      evidence TEXT NOT NULL,
      doneOn TEXT,
      doneBy INTEGER,
      assignee INTEGER,
      requestUntil TEXT,
      requestReason TEXT CHECK ((requestReason IS NULL) = (requestUntil IS NULL)),
      requestBy INTEGER,
      acknowledgedUntil TEXT,
      PRIMARY KEY (caseKey, code, date)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX occurrenceByDue ON occurrence (due) WHERE status IN ('open', 'submitted');
    CREATE TABLE holder (
      person INTEGER NOT NULL REFERENCES person (key),
      caseKey INTEGER NOT NULL,
      code TEXT NOT NULL,
      date TEXT NOT NULL,
      PRIMARY KEY (person, caseKey, code, date),
      FOREIGN KEY (caseKey, code, date) REFERENCES occurrence ON DELETE CASCADE
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX holderByOccurrence ON holder (caseKey, code, date);
    """

  /// The rungs that a duty has behind it; null where its round began before they were remembered.
  static let climbed = "ALTER TABLE occurrence ADD COLUMN climbed TEXT;"

  /// Who answered for a duty that is settled stays written down, so that it is found as hers.
  static let settledHolders = """
    ALTER TABLE holder ADD COLUMN isSettled INTEGER NOT NULL DEFAULT 0
      CHECK (isSettled IN (0, 1));
    """

  /// The duties for which nobody answers; in an older database those of which that was told once.
  static let vacancies = """
    CREATE TABLE vacancy (
      caseKey INTEGER NOT NULL,
      code TEXT NOT NULL,
      date TEXT NOT NULL,
      PRIMARY KEY (caseKey, code, date),
      FOREIGN KEY (caseKey, code, date) REFERENCES occurrence ON DELETE CASCADE
    ) STRICT, WITHOUT ROWID;
    INSERT INTO vacancy
      SELECT caseKey, code, date FROM occurrence
      WHERE status IN ('pending', 'open', 'submitted') AND climbed GLOB '*vacant*';
    """

  /// A line for each co-executor who has said something of her part.
  static let reports = "ALTER TABLE occurrence ADD COLUMN reports TEXT NOT NULL DEFAULT '';"

  /// A silence is about an organisation, a case or an item of it; each case remembers its own, a line for each.
  static let silences = """
    CREATE TABLE silence (
      id INTEGER PRIMARY KEY,
      organisation TEXT REFERENCES organisation (id),
      caseID TEXT CHECK ((caseID IS NULL) <> (organisation IS NULL)),
      code TEXT CHECK (code IS NULL OR caseID IS NOT NULL),
      firstDay TEXT NOT NULL,
      lastDay TEXT NOT NULL,
      reason TEXT NOT NULL,
      author INTEGER REFERENCES person (key)
    ) STRICT;
    CREATE INDEX silenceByOrganisation ON silence (organisation) WHERE organisation IS NOT NULL;
    ALTER TABLE caseState ADD COLUMN silences TEXT NOT NULL DEFAULT '';
    """
}
