/// A named step from one form of the database to the next; once released it is never changed.
package struct SchemaMigration: Hashable, Sendable {
  package var name: String
  package var sql: String
  /// Whether the step only adds indexes, tables, columns and triggers, and leaves all that is there as it stands.
  ///
  /// Nothing can be lost by such a step, so no copy is made before it.
  package var addsOnly: Bool

  package init(name: String, sql: String, addsOnly: Bool = false) {
    self.name = name
    self.sql = sql
    self.addsOnly = addsOnly
  }

  /// Every step, oldest first; new ones are appended.
  package static let all = [
    SchemaMigration(
      name: "foundation",
      sql: [
        Schema.definitions, Schema.directory, Schema.people, Schema.pairs, Schema.cases,
        Schema.occurrences, Schema.journal, Schema.texts, Schema.outbox,
      ].joined(separator: "\n")),
    SchemaMigration(name: "lookups", sql: Schema.lookups, addsOnly: true),
    SchemaMigration(name: "views", sql: Schema.views, addsOnly: true),
    SchemaMigration(name: "letter-bytes", sql: Schema.letterBytes),
    SchemaMigration(name: "climbed", sql: Schema.climbed),
    SchemaMigration(name: "used-links", sql: Schema.usedLinks, addsOnly: true),
    SchemaMigration(name: "channels", sql: Schema.channels),
    SchemaMigration(name: "substitutions", sql: Schema.substitutions),
    SchemaMigration(name: "silences", sql: Schema.silences),
    SchemaMigration(name: "weekly-round", sql: Schema.weeklyRound, addsOnly: true),
    SchemaMigration(name: "part-reports", sql: Schema.reports),
    SchemaMigration(name: "settled-holders", sql: Schema.settledHolders),
    SchemaMigration(name: "paces", sql: Schema.paces),
    SchemaMigration(name: "vacancies", sql: Schema.vacancies, addsOnly: true),
    SchemaMigration(name: "departures", sql: Schema.departures),
  ]
}
