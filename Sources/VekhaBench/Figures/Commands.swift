import VekhaRuntime

/// Commands as people run them: the released program, from its start to its end.
struct Commands: Figure {
  static let name = "commands"
  static let title = "Commands"
  static let about = """
    The released program as a person runs it, from its start to its end; the floor is a program \
    that does nothing.
    """

  private static let questions = [
    ["case", "show", "far-001/school-00003"],
    ["items", "--case", "far-001/school-00003"],
    ["items", "--organisation", "school-00001"],
    ["items", "--person", "curator-00002"],
    ["items", "--overdue"],
    ["items", "--due-within", "P7D"],
    ["status"],
  ]

  func lines(in workshop: Workshop) async throws -> [Line] {
    let folder = try await workshop.towns.folder(cases: workshop.sizes.large)
    var lines: [Line] = []
    for question in Self.questions {
      lines.append(try await line(question, in: workshop, at: folder))
    }
    return lines + [try await changing(in: workshop)]
  }

  private func line(
    _ question: [String], in workshop: Workshop, at folder: String
  ) async throws -> Line {
    let arguments = question + ["--data", folder, "--now", Self.now]
    let nothing = Program(path: "/bin/true")
    var pairs = Pairs()
    let first = try workshop.vekha.run(arguments).seconds
    // A slow answer needs no second measurement to be seen as slow.
    for _ in 0..<workshop.repeated(first > 2 ? 1 : 15) {
      try await pairs.add(
        product: { _ = try workshop.vekha.run(arguments) }, floor: { _ = try nothing.run([]) })
    }
    return Line(
      figure: "`\(question.joined(separator: " "))`, \(workshop.sizes.large.grouped) cases",
      measured: "\(pairs.product.median.time), best \(pairs.product.quantile(0).time)",
      floor: pairs.floor.median.time + " (`true`)",
      goal: "≤ 20 ms", isMet: pairs.product.median <= 20e-3)
  }

  private func changing(in workshop: Workshop) async throws -> Line {
    let folder = try await workshop.towns.copy(
      cases: workshop.sizes.small, to: workshop.disk.folder, named: "command")
    let vekha = Program(path: workshop.vekha.path, environment: workshop.witness.environment)
    let complete = { (id: String) in
      _ = try vekha.run(["item", "complete", id, "1.1", "--data", folder, "--now", Self.now])
    }
    var ids = Transition.ids(cases: workshop.sizes.small).prefix(workshop.repeated(10) + 1)
    // The first command in a folder waits for the log's name too; the log stays for all others.
    if let first = ids.popFirst() { try complete(first) }
    let syncs = try await workshop.witness.syncs {
      for id in ids { try complete(id) }
    }
    return Line(
      "`item complete`: waits for the disk", at: workshop.disk.name,
      syncs: syncs.map { Double($0) / Double(ids.count) }, floor: "1", atMost: 2)
  }

  static let now = "2022-01-14T10:00:00+04:00"
}
