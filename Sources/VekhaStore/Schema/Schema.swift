/// The tables: singular names, strict types, dates as ISO text, instants as seconds, lists as `1,2,3`.
enum Schema {
  /// `vekh` in ASCII: the mark by which a file is known to be ours.
  static let applicationID = 0x76_65_6B_68

  static let definitions = """
    CREATE TABLE source (
      kind TEXT NOT NULL CHECK (kind IN ('roadmap', 'workflow', 'reminders', 'calendar')),
      id TEXT NOT NULL,
      version TEXT NOT NULL,
      text TEXT NOT NULL,
      loadedAt INTEGER NOT NULL,
      isCurrent INTEGER NOT NULL CHECK (isCurrent IN (0, 1)),
      PRIMARY KEY (kind, id, version)
    ) STRICT, WITHOUT ROWID;
    CREATE UNIQUE INDEX currentSource ON source (kind, id) WHERE isCurrent = 1;
    """
}
