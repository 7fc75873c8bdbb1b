extension Schema {
  /// A letter is marked each time it is tried; its bytes stay where they are meanwhile.
  static let letterBytes = """
    CREATE TABLE letterBytes (
      letter TEXT PRIMARY KEY REFERENCES letter (id),
      bytes BLOB NOT NULL
    ) STRICT;
    INSERT INTO letterBytes SELECT id, bytes FROM letter;
    ALTER TABLE letter DROP COLUMN bytes;
    """

  /// A reminder waits until a letter carries it or it is dropped; its key makes a second one impossible.
  ///
  /// A letter has a next attempt as long as it is pending, so the attempts alone say what is due.
  static let outbox = """
    CREATE TABLE letter (
      id TEXT PRIMARY KEY,
      key TEXT NOT NULL UNIQUE,
      recipient INTEGER NOT NULL REFERENCES person (key),
      address TEXT NOT NULL,
      channel TEXT NOT NULL CHECK (channel IN ('email')),
      subject TEXT NOT NULL,
      bytes BLOB NOT NULL,
      createdAt INTEGER NOT NULL,
      state TEXT NOT NULL CHECK (state IN ('pending', 'sent', 'dead', 'dropped')),
      attempts INTEGER NOT NULL CHECK (attempts >= 0),
      retryAt INTEGER CHECK ((retryAt IS NOT NULL) = (state = 'pending')),
      lastError TEXT NOT NULL
    ) STRICT;
    CREATE INDEX letterByRetry ON letter (retryAt, id) WHERE retryAt IS NOT NULL;
    CREATE INDEX letterByState ON letter (state, createdAt);
    CREATE INDEX letterByRecipient ON letter (recipient, createdAt);
    CREATE TABLE reminder (
      id INTEGER PRIMARY KEY,
      caseKey INTEGER NOT NULL REFERENCES caseState (key),
      code TEXT NOT NULL,
      date TEXT NOT NULL,
      round INTEGER NOT NULL,
      step TEXT NOT NULL,
      recipient INTEGER NOT NULL REFERENCES person (key),
      channel TEXT NOT NULL CHECK (channel IN ('email')),
      createdAt INTEGER NOT NULL,
      deliverAt INTEGER NOT NULL,
      letter TEXT REFERENCES letter (id),
      isDropped INTEGER NOT NULL DEFAULT 0 CHECK (isDropped IN (0, 1)),
      UNIQUE (caseKey, code, date, round, step, recipient, channel)
    ) STRICT;
    CREATE INDEX waitingByDelivery ON reminder (deliverAt, recipient)
      WHERE letter IS NULL AND isDropped = 0;
    CREATE INDEX waitingByRecipient ON reminder (recipient)
      WHERE letter IS NULL AND isDropped = 0;
    CREATE INDEX reminderByLetter ON reminder (letter) WHERE letter IS NOT NULL;
    """
}
