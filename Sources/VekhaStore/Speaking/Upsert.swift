/// The statement that inserts a row, or changes the one that has its key.
struct Upsert {
  let sql: String

  init(into table: String, key: [String], columns: [String]) {
    let names = key + columns
    let marks = names.map { _ in "?" }.joined(separator: ", ")
    let changes = columns.map { "\($0) = excluded.\($0)" }.joined(separator: ", ")
    sql = """
      INSERT INTO \(table) (\(names.joined(separator: ", "))) VALUES (\(marks))
      ON CONFLICT (\(key.joined(separator: ", "))) DO UPDATE SET \(changes)
      """
  }
}
