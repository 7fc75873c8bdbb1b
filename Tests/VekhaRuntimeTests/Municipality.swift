import Foundation
import TestWorld
import VekhaCore
import VekhaRuntime
import VekhaStore
import VekhaYAML

/// A municipality with its own database in a temporary folder, on the shipped documents.
struct Municipality {
  let folder: URL
  let store: any Store
  let memory = WorldMemory()
  let mailbox = RecordingNotifier()
  let loader: Loader

  init() throws {
    folder = TestHouse.newFolder()
    store = try SQLiteStore(path: folder.appending(path: "vekha.sqlite").path)
    loader = Loader(store: store, memory: memory, shipped: ShippedDefinitions(try Shelf.shipped()))
  }

  /// A municipality that has loaded the demonstration directory and the Uva order.
  static func living(by roadmaps: [String] = ["uva-2022"], since start: String) async throws
    -> Municipality
  {
    let municipality = try Municipality()
    let paths = ["demo/directory.yaml"] + roadmaps.map { "roadmaps/\($0).yaml" }
    try await municipality.load(paths.map(Shelf.file), at: start)
    return municipality
  }

  @discardableResult
  func load(_ files: [SourceFile], at time: String) async throws -> LoadReport {
    let reading = try await loader.check(files)
    let errors = reading.diagnostics.filter { $0.severity == .error }
    guard errors.isEmpty else { throw Unloadable(diagnostics: errors) }
    return try await loader.load(reading, by: .administrator, at: .explicit(Self.instant(time)))
  }

  @discardableResult
  func tick(at time: String) async throws -> Pass.Outcome {
    try await tick(at: Self.instant(time))
  }

  @discardableResult
  func tick(at instant: Instant) async throws -> Pass.Outcome {
    try await tick(as: .explicit(instant))
  }

  @discardableResult
  func tick(as moment: Moment) async throws -> Pass.Outcome {
    let stationery = Stationery(
      from: try Self.sender, address: "", language: .ru)
    let postman = Postman(
      store: store, memory: memory, notifier: mailbox, stationery: stationery)
    return try await Pass(
      timekeeper: Timekeeper(store: store, memory: memory), postman: postman
    ).run(at: moment)
  }

  @discardableResult
  func perform(
    _ command: Command, on pattern: String, by person: String? = nil, at time: String,
    texts: [SaltedText] = []
  ) async throws -> [Case] {
    let actor = try await actor(person)
    return try await Casework(store: store, memory: memory).perform(
      command, on: pattern, by: actor, at: .explicit(Self.instant(time)), texts: texts)
  }

  func actor(_ person: String?) async throws -> Actor {
    guard let person else { return .administrator }
    let key = try await store.read { try $0.directory().key(ofPerson: person) }
    guard let key else { throw UnknownName.person(person) }
    return .person(key)
  }

  func items(
    _ time: String, _ change: @Sendable (inout ItemQuery) -> Void = { _ in }
  ) async throws -> [ItemView] {
    var query = ItemQuery()
    change(&query)
    let (asked, at) = (query, try Self.instant(time))
    return try await store.read { [memory] reader in
      try ItemViews(world: World(reader, memory: memory), at: at).items(asked)
    }
  }

  func cases(_ pattern: String) async throws -> [Case] {
    try await store.read { try $0.cases($0.caseIDs(matching: pattern)) }
  }

  static func instant(_ time: String) throws -> Instant {
    guard let instant = Instant(iso8601: time) else { throw UnreadableTime(text: time) }
    return instant
  }

  static var sender: Mailbox {
    get throws {
      guard let address = MailAddress("vekha@example.org") else {
        throw UnreadableTime(text: "vekha@example.org")
      }
      return Mailbox(name: "Веха", address: address)
    }
  }
}

struct Unloadable: Error {
  var diagnostics: [Diagnostic]
}

struct UnreadableTime: Error {
  var text: String
}
