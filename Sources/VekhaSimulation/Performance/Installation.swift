package import VekhaCore
package import VekhaRuntime
import VekhaYAML

/// The running program: what the commands and the daemon are made of, to be thrown away when the process dies.
package struct Installation: Sendable {
  package let store: any Store
  package let memory: WorldMemory
  let notifier: any Notifier
  let shipped: ShippedDefinitions

  package init(store: any Store, notifier: any Notifier, on ground: Ground) {
    self.store = store
    self.notifier = notifier
    memory = WorldMemory(sources: ground.sources)
    shipped = ground.definitions
  }

  var loader: Loader { Loader(store: store, memory: memory, shipped: shipped) }
  var casework: Casework { Casework(store: store, memory: memory) }
  var registrar: Registrar { Registrar(store: store, memory: memory) }

  /// One pass of the engine and of delivery, as the daemon and `tick` make it.
  var pass: Pass {
    get throws {
      Pass(
        timekeeper: Timekeeper(store: store, memory: memory),
        postman: Postman(
          store: store, memory: memory, notifier: notifier,
          stationery: Stationery(
            from: try Self.sender, address: "", language: .ru,
            channels: [.email, .telegram])))
    }
  }

  /// Loads files as `vekha load` does; nothing is loaded where one has a mistake.
  func load(_ files: [SourceFile], at moment: Moment) async throws {
    let reading = try await loader.check(files)
    if let mistake = reading.diagnostics.first(where: { $0.severity == .error }) {
      throw UnreadableEdition(mistake: mistake)
    }
    _ = try await loader.load(reading, by: .administrator, at: moment)
  }

  private static var sender: Mailbox {
    get throws {
      guard let address = MailAddress("vekha@example.org") else {
        throw UnlikeDocument(missing: "vekha@example.org")
      }
      return Mailbox(name: "Веха", address: address)
    }
  }
}

/// An edition of the town's files that cannot be loaded: the story itself is wrong.
package struct UnreadableEdition: Error, Sendable {
  package var mistake: Diagnostic
}
