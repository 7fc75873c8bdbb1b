import Foundation
import VekhaCore
import VekhaDelivery
import VekhaLanguage
import VekhaRuntime
import VekhaShipped
import VekhaStore
import VekhaYAML

/// An installation at work: the one place where the adapters meet.
struct Office {
  let place: Place
  let language: Language
  let settings: Settings
  let store: SQLiteStore
  let memory = WorldMemory()

  init(at place: Place, language: Language) throws {
    self.place = place
    self.language = language
    settings = try Settings.read(at: place)
    store = try SQLiteStore(path: place.database)
  }

  var loader: Loader { Loader(store: store, memory: memory, shipped: Shipped.definitions) }
  var casework: Casework { Casework(store: store, memory: memory) }
  var registrar: Registrar { Registrar(store: store, memory: memory) }
  var shelf: EvidenceFolder { EvidenceFolder(path: place.evidence) }

  /// Reads from one snapshot of the store.
  func read<Value: Sendable>(
    _ work: @escaping @Sendable (World) throws -> Value
  ) async throws -> Value {
    try await store.read { [memory] in try work(World($0, memory: memory)) }
  }

  /// Makes views from one snapshot of the store, as of a moment.
  func view<Value: Sendable>(
    at moment: Moment, _ work: @escaping @Sendable (ItemViews) throws -> Value
  ) async throws -> Value {
    try await read { try work(ItemViews(world: $0, at: moment.instant)) }
  }
}

extension Office {
  /// Lets go of all that the next work finds again; what cannot rest now does so before the next sleep.
  func rest() async {
    memory.letGo()
    try? await store.rest()
    OwnMemory.letGo()
  }
}

// MARK: - Letters

extension Office {
  /// The engine's pass and the postman's round after it.
  var pass: Pass {
    get throws { Pass(timekeeper: timekeeper, postman: try postman) }
  }

  var timekeeper: Timekeeper { Timekeeper(store: store, memory: memory) }

  var postman: Postman { get throws { try postman(counting: Tally()) } }

  /// The postman whose attempts are counted.
  func postman(counting tally: Tally) throws -> Postman {
    let switchboard = Switchboard(try notifiers)
    var stationery = stationery
    (stationery.links, stationery.channels) = (try linkPress, switchboard.channels)
    return Postman(
      store: store, memory: memory, notifier: TalliedNotifier(switchboard, tally: tally),
      stationery: stationery, paces: settings.paces, tally: tally)
  }

  /// What letters look like; those that are sent carry links besides.
  var stationery: Stationery {
    Stationery(from: settings.sender, address: settings.webURL, language: language)
  }

  private var linkPress: LinkPress? {
    get throws {
      settings.webURL.isEmpty ? nil : LinkPress(address: settings.webURL, seal: try linkSeal)
    }
  }

  /// The seal of the links in letters; its secret is made when a letter first needs it.
  private var linkSeal: LinkSeal {
    get throws { LinkSeal(secret: try SecretFile(path: place.linkSecret).secret()) }
  }

  /// Takes the answers to letters, where letters carry links.
  func answerDesk(by time: any TimeSource) throws -> AnswerDesk? {
    guard !settings.webURL.isEmpty else { return nil }
    return AnswerDesk(
      store: store, memory: memory, seal: try linkSeal, time: time, language: language)
  }

  /// Takes what people say about their letters, where letters lead to it.
  func preferenceDesk(by time: any TimeSource) throws -> PreferenceDesk? {
    guard !settings.webURL.isEmpty else { return nil }
    return PreferenceDesk(
      store: store, seal: try linkSeal, time: time,
      channels: Switchboard(try notifiers).channels, language: language)
  }

  /// Whether letters become files, as they do until a mail server is set.
  var lettersAreFiles: Bool { settings.mailServer == nil }
}

extension Shipped {
  /// What is known without being loaded, as the loader reads it.
  static var sources: [SourceFile] {
    known.map { SourceFile(path: $0.path, bytes: $0.bytes) }
  }

  /// The same, read once for the whole process.
  static let definitions = ShippedDefinitions(sources)
}
