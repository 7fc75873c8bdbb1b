extension Schema {
  /// A link does its work once; it is forgotten when it would be good no longer.
  static let usedLinks = """
    CREATE TABLE usedLink (
      mark BLOB PRIMARY KEY CHECK (length(mark) = 16),
      expiresAt INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX usedLinkByExpiry ON usedLink (expiresAt);
    """
}
