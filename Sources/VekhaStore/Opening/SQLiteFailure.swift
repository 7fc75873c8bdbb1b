import GRDB
import VekhaRuntime

/// Says SQLite's errors in the port's words; an error that is our own mistake passes as it is.
enum SQLiteFailure {
  static func translating<Value>(at path: String, _ work: () throws -> Value) throws -> Value {
    do { return try work() } catch { throw translated(error, path) }
  }

  static func translating<Value>(
    at path: String, _ work: () async throws -> Value
  ) async throws -> Value {
    do { return try await work() } catch { throw translated(error, path) }
  }

  private static func translated(_ error: any Error, _ path: String) -> any Error {
    if error is UnreadableRow { return StoreFailure.corrupt(path) }
    guard let error = error as? DatabaseError else { return error }
    return switch error.resultCode {
    case .SQLITE_BUSY, .SQLITE_LOCKED: StoreFailure.busy
    case .SQLITE_CORRUPT, .SQLITE_NOTADB: StoreFailure.corrupt(path)
    case .SQLITE_FULL: StoreFailure.diskFull
    case .SQLITE_READONLY, .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_IOERR:
      StoreFailure.cannotWrite(path)
    default: error
    }
  }
}
