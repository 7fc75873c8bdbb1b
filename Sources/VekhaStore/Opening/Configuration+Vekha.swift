import GRDB
import VekhaRuntime

extension Configuration {
  /// Seconds for which a database that others hold is waited for.
  static let patience = 5

  /// Foreign keys hold, and a database that another process is writing to is waited for.
  static var vekha: Configuration {
    var configuration = Configuration()
    configuration.foreignKeysEnabled = true
    configuration.busyMode = .timeout(Double(patience))
    configuration.label = "vekha"
    configuration.prepareDatabase { try $0.wait(for: .durable) }
    return configuration
  }

  /// The same for a database in use: its log stays where it is.
  static var inUse: Configuration {
    var configuration = vekha
    configuration.prepareDatabase { try KeptLog.keep(behind: $0) }
    return configuration
  }

  /// The same for a connection that changes nothing.
  static var reading: Configuration {
    var configuration = vekha
    configuration.readonly = true
    return configuration
  }
}
