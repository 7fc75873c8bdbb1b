internal import VekhaCore
internal import VekhaLanguage

/// One run of the reader over files that belong together.
struct ReadingSession {
  let reader: DefinitionsReader
  private var files: [DefinitionFile] = []
  private var versions: [String] = []
  private var names: Names
  private var reading = DefinitionsReading()

  init(reader: DefinitionsReader) {
    self.reader = reader
    names = Names(reader.known)
  }

  /// Reads each file as YAML and holds it against the schema of its kind.
  mutating func open(_ sources: [SourceFile]) {
    for source in sources {
      let yaml = YAMLReader.read(source.bytes, file: source.path)
      var mistakes = Mistakes()
      if let file = DefinitionFile(yaml, path: source.path, mistakes: &mistakes) {
        files.append(file)
        versions.append(reader.hash(source.bytes.withUniformLineEnds))
      } else {
        reading.diagnostics += yaml.lines.annotated(mistakes.found)
      }
    }
    noteDoubledDefinitions()
  }

  /// The first pass: calendars and the directory, which refer to nothing, and the names of the rest.
  mutating func readNames() {
    for index in files.indices {
      let file = files[index]
      switch file.kind {
      case .workflow: names.workflows.insert(file.id)
      case .reminders:
        names.policies[file.id] = PolicyBuilder(file, version: versions[index]).policy
      case .calendar: readCalendar(index)
      case .roadmap, .directory: break
      }
    }
    for index in files.indices where files[index].kind == .directory {
      readDirectory(index)
    }
  }

  /// The second pass: everything that refers to names.
  mutating func readReferences() {
    for index in files.indices {
      switch files[index].kind {
      case .roadmap, .workflow: readDefinition(index)
      case .reminders: readPolicy(index)
      case .calendar, .directory: break
      }
    }
  }

  /// What came of it all, the mistakes in the order of files and lines.
  consuming func finished() -> DefinitionsReading {
    reading.diagnostics += files.flatMap(\.diagnostics)
    reading.diagnostics.sort { $0.place < $1.place }
    return reading
  }
}

extension ReadingSession {
  /// Roadmaps and workflows share one space of names, each other kind has its own.
  private mutating func noteDoubledDefinitions() {
    var first = FirstPlaces()
    for index in files.indices {
      let file = files[index]
      let space = file.kind == .workflow ? DefinitionKind.roadmap : file.kind
      guard let place = first.insert("\(space.rawValue) \(file.id)", at: file.place) else {
        continue
      }
      files[index].mistakes.note(
        Catalogue.doubledDefinition(file.id, first: place), at: file.place)
    }
  }

  private mutating func readCalendar(_ index: Int) {
    var builder = CalendarBuilder(files[index], version: versions[index])
    builder.check()
    names.calendars[builder.calendar.id] = builder.calendar
    if keep(builder.mistakes, index) { reading.calendars.append(builder.calendar) }
  }

  private mutating func readPolicy(_ index: Int) {
    var builder = PolicyBuilder(files[index], version: versions[index])
    builder.check(names)
    if keep(builder.mistakes, index) { reading.policies.append(builder.policy) }
  }

  private mutating func readDefinition(_ index: Int) {
    var builder = DefinitionBuilder(
      files[index], version: versions[index], names: names, isKnownZone: reader.isKnownZone)
    let definition = builder.build()
    reading.deadlineReadings += builder.readings
    if keep(builder.mistakes, index) { reading.definitions.append(definition) }
  }

  private mutating func readDirectory(_ index: Int) {
    var builder = DirectoryBuilder(files[index], reader: reader)
    builder.build(workflows: names.workflows)
    if let place = directoryPlace(before: index) {
      builder.mistakes.note(Catalogue.secondDirectory(first: place), at: files[index].place)
    }
    versions[index] = reader.hash(Array(versions[index].utf8) + builder.tableBytes)
    files[index].lines += builder.tableLines
    let isSound = keep(builder.mistakes, index)
    learn(builder.draft)
    if isSound { reading.directory = builder.draft }
  }

  private func directoryPlace(before index: Int) -> SourcePlace? {
    files[..<index].first { $0.kind == .directory }?.place
  }

  /// Definitions may refer to what the directory holds, even where it has mistakes of its own.
  private mutating func learn(_ draft: DirectoryDraft) {
    let known = reader.known.directories
    let former = known.first { $0.id == draft.id }
    let others = known.filter { $0.id != draft.id }
    names.directory = DirectoryNames(others + [KnownDirectory(draft, before: former)])
  }

  /// Hands a file's mistakes back and says whether it is without an error, so that it is kept.
  private mutating func keep(_ mistakes: Mistakes, _ index: Int) -> Bool {
    files[index].mistakes = mistakes
    guard !mistakes.hasErrors else { return false }
    let file = files[index]
    reading.sources.append(
      DefinitionSource(
        kind: file.kind, id: file.id, version: versions[index],
        bytes: file.kind == .directory ? [] : file.lines[0].bytes))
    return true
  }
}
