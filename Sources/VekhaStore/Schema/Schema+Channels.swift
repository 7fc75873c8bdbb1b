extension Schema {
  /// The words of the table of letters change, and its rows stay where they are, however many they may be.
  ///
  /// SQLite describes this way for constraints. The new table makes every connection read the words anew.
  static let channels = """
    PRAGMA writable_schema = ON;
    UPDATE sqlite_schema
    SET sql = replace(sql, '(channel IN (''email''))',
      '(channel IN (''email'', ''webhook'', ''telegram''))')
    WHERE type = 'table' AND name = 'letter';
    PRAGMA writable_schema = RESET;
    CREATE TABLE preference (
      person INTEGER PRIMARY KEY REFERENCES person (key),
      hour TEXT,
      digest TEXT NOT NULL CHECK (digest IN ('daily', 'weekly')),
      channels TEXT NOT NULL
    ) STRICT;
    """

  /// When a letter was last handed over, so that a server's pace is kept by every process; and letters as files.
  ///
  /// The new columns make every connection read the words anew.
  static let paces = """
    PRAGMA writable_schema = ON;
    UPDATE sqlite_schema
    SET sql = replace(sql, '(channel IN (''email'', ''webhook'', ''telegram''))',
      '(channel IN (''email'', ''webhook'', ''telegram'', ''file''))')
    WHERE type = 'table' AND name = 'letter';
    PRAGMA writable_schema = RESET;
    ALTER TABLE letter ADD COLUMN handedAt INTEGER;
    CREATE INDEX letterByHandover ON letter (handedAt, channel) WHERE handedAt IS NOT NULL;
    ALTER TABLE preference ADD COLUMN changedAt INTEGER;
    """
}
