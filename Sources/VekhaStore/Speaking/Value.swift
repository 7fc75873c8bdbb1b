import GRDBSQLite

/// What can stand in place of a question mark.
protocol Value {
  func bind(to statement: OpaquePointer, at place: CInt) -> CInt
}

extension Int64: Value {
  func bind(to statement: OpaquePointer, at place: CInt) -> CInt {
    sqlite3_bind_int64(statement, place, self)
  }
}

extension Int: Value {
  func bind(to statement: OpaquePointer, at place: CInt) -> CInt {
    Int64(self).bind(to: statement, at: place)
  }
}

extension Bool: Value {
  func bind(to statement: OpaquePointer, at place: CInt) -> CInt {
    Int64(self ? 1 : 0).bind(to: statement, at: place)
  }
}

extension String: Value {
  func bind(to statement: OpaquePointer, at place: CInt) -> CInt {
    var text = self
    return text.withUTF8 { utf8 in
      utf8.withMemoryRebound(to: CChar.self) {
        sqlite3_bind_text(statement, place, $0.baseAddress, CInt($0.count), copied)
      }
    }
  }
}

extension [UInt8]: Value {
  func bind(to statement: OpaquePointer, at place: CInt) -> CInt {
    withUnsafeBytes { bytes in
      guard let start = bytes.baseAddress else { return sqlite3_bind_zeroblob(statement, place, 0) }
      return sqlite3_bind_blob(statement, place, start, CInt(bytes.count), copied)
    }
  }
}

/// SQLite is to copy the value: the macro `SQLITE_TRANSIENT`, which Swift cannot import.
private var copied: sqlite3_destructor_type {
  unsafeBitCast(-1, to: sqlite3_destructor_type.self)
}
