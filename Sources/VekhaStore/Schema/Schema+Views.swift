extension Schema {
  /// What a list of duties or a look at the day asks for, without reading every case.
  static let views = """
    CREATE INDEX occurrenceAhead ON occurrence (due) WHERE status = 'pending';
    CREATE INDEX municipalCase ON caseState (id) WHERE scope = 'municipal';
    CREATE TABLE caseTally (
      definition TEXT NOT NULL,
      status TEXT NOT NULL,
      stage TEXT NOT NULL,
      cases INTEGER NOT NULL CHECK (cases >= 0),
      PRIMARY KEY (definition, status, stage)
    ) STRICT, WITHOUT ROWID;
    INSERT INTO caseTally
      SELECT definition, status, coalesce(stage, ''), count(*) FROM caseState GROUP BY 1, 2, 3;
    CREATE TRIGGER caseIsTallied AFTER INSERT ON caseState BEGIN
      \(entry)
    END;
    CREATE TRIGGER caseIsTalliedAnew AFTER UPDATE OF definition, status, stage ON caseState
    WHEN old.definition <> new.definition OR old.status <> new.status OR old.stage IS NOT new.stage
    BEGIN
      UPDATE caseTally SET cases = cases - 1
      WHERE definition = old.definition AND status = old.status
        AND stage = coalesce(old.stage, '');
      \(entry)
    END;
    """

  /// One row: the day on which the week's round is next made.
  static let weeklyRound = """
    CREATE TABLE weeklyRound (
      id INTEGER PRIMARY KEY CHECK (id = 1),
      day TEXT NOT NULL
    ) STRICT;
    """

  private static let entry = """
    INSERT INTO caseTally VALUES (new.definition, new.status, coalesce(new.stage, ''), 1)
      ON CONFLICT DO UPDATE SET cases = cases + 1;
    """
}
