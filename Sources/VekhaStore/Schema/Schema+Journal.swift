extension Schema {
  /// A record belongs to the commit whose seal it stands under; neither is ever changed or taken away.
  static let journal = """
    CREATE TABLE seal (
      number INTEGER PRIMARY KEY CHECK (number > 0),
      at INTEGER NOT NULL,
      hash BLOB NOT NULL CHECK (length(hash) = 32)
    ) STRICT;
    CREATE TABLE record (
      caseKey INTEGER NOT NULL REFERENCES caseState (key) DEFERRABLE INITIALLY DEFERRED,
      sequence INTEGER NOT NULL CHECK (sequence > 0),
      seal INTEGER NOT NULL REFERENCES seal (number) DEFERRABLE INITIALLY DEFERRED,
      at INTEGER NOT NULL,
      day TEXT NOT NULL,
      actorKind TEXT NOT NULL CHECK (actorKind IN ('engine', 'administrator', 'person')),
      actor INTEGER REFERENCES person (key)
        CHECK ((actor IS NOT NULL) = (actorKind = 'person')),
      kind TEXT NOT NULL,
      fields TEXT NOT NULL,
      hash BLOB NOT NULL CHECK (length(hash) = 32),
      PRIMARY KEY (caseKey, sequence)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX recordBySeal ON record (seal);
    \(immovable("record", "Update")) \(immovable("record", "Delete"))
    \(immovable("seal", "Update")) \(immovable("seal", "Delete"))
    """

  private static func immovable(_ table: String, _ verb: String) -> String {
    """
    CREATE TRIGGER \(table)Refuses\(verb) BEFORE \(verb) ON \(table) BEGIN
      SELECT RAISE(ABORT, 'the journal is append-only');
    END;
    """
  }

  /// The salt and the text are null once its author was erased; the reference stays in the journal.
  static let texts = """
    CREATE TABLE saltedText (
      reference TEXT PRIMARY KEY,
      salt BLOB,
      text TEXT CHECK ((text IS NULL) = (salt IS NULL)),
      author INTEGER REFERENCES person (key)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX saltedTextByAuthor ON saltedText (author) WHERE author IS NOT NULL;
    """
}
