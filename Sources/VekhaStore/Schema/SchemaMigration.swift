/// A named step from one form of the database to the next; once released it is never changed.
package struct SchemaMigration: Hashable, Sendable {
  package var name: String
  package var sql: String

  package init(name: String, sql: String) {
    self.name = name
    self.sql = sql
  }

  /// Every step, oldest first; new ones are appended.
  package static let all = [
    SchemaMigration(
      name: "foundation",
      sql: [
        Schema.definitions, Schema.directory, Schema.people, Schema.pairs, Schema.cases,
        Schema.occurrences, Schema.journal, Schema.texts, Schema.outbox,
      ].joined(separator: "\n")),
    SchemaMigration(name: "lookups", sql: Schema.lookups),
    SchemaMigration(name: "views", sql: Schema.views),
  ]
}
