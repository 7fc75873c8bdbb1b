package import VekhaCore

/// A roadmap's items down, its organisations across.
package struct MatrixView: Hashable, Sendable, Encodable {
  package struct Row: Hashable, Sendable, Encodable {
    package var code: String
    package var occurrence: String
    package var title: String
    package var group: String
    package var due: CivilDate?
    /// One cell for each organisation; nil where it has no share of the item.
    package var cells: [Cell?]

    package init(
      code: String, occurrence: String, title: String, group: String, due: CivilDate?,
      cells: [Cell?]
    ) {
      self.code = code
      self.occurrence = occurrence
      self.title = title
      self.group = group
      self.due = due
      self.cells = cells
    }
  }

  package struct Cell: Hashable, Sendable, Encodable {
    package var state: String
    package var due: CivilDate?
    package var overdue: Bool
    /// The last day on which nobody is reminded of it; what is overdue stays so.
    package var silentUntil: CivilDate?
    /// Nobody holds the role that answers.
    package var vacant: Bool

    package init(
      state: String, due: CivilDate?, overdue: Bool, silentUntil: CivilDate? = nil,
      vacant: Bool = false
    ) {
      self.state = state
      self.due = due
      self.overdue = overdue
      self.silentUntil = silentUntil
      self.vacant = vacant
    }
  }

  package var roadmap: String
  package var title: String
  /// Ids of the organisations, the municipality's first.
  package var organisations: [String]
  package var rows: [Row]

  package init(roadmap: String, title: String, organisations: [String], rows: [Row]) {
    self.roadmap = roadmap
    self.title = title
    self.organisations = organisations
    self.rows = rows
  }
}

extension ItemViews {
  /// Lays out a roadmap's cases; unknown roadmaps are refused.
  package func matrix(ofRoadmap id: String) throws -> MatrixView {
    let cases = try world.reader.cases(world.reader.caseIDs(of: id)).filter { $0.scope != .run }
    let definitions = try world.currentDefinitions()
    guard let roadmap = definitions.first(where: { $0.id == id && $0.kind == .roadmap }) else {
      throw UnknownName.definition(id)
    }
    let ordered = cases.sorted { Self.precedes($0, $1, owner: roadmap.organisation) }
    var layout = MatrixLayout(roadmap, columns: ordered.map(\.organisation))
    for (column, state) in ordered.enumerated() {
      for view in try items(of: state, on: today(of: state)) { layout.place(view, in: column) }
    }
    return layout.matrix
  }

  private static func precedes(_ left: Case, _ right: Case, owner: String?) -> Bool {
    if (left.organisation == owner) != (right.organisation == owner) {
      return left.organisation == owner
    }
    return NaturalOrder(left.organisation) < NaturalOrder(right.organisation)
  }
}

/// Collects cells by item and occurrence in the order of the roadmap.
private struct MatrixLayout {
  private struct RowKey: Hashable {
    var code: String
    var occurrence: String
  }

  private let roadmap: Definition
  private let columns: [String]
  private var cells: [RowKey: [MatrixView.Cell?]] = [:]
  private var dues: [RowKey: CivilDate] = [:]

  init(_ roadmap: Definition, columns: [String]) {
    self.roadmap = roadmap
    self.columns = columns
  }

  mutating func place(_ view: ItemView, in column: Int) {
    let key = RowKey(code: view.code, occurrence: view.occurrence)
    var row = cells[key] ?? Array(repeating: nil, count: columns.count)
    row[column] = MatrixView.Cell(
      state: view.state, due: view.due, overdue: view.overdue, silentUntil: view.silentUntil,
      vacant: view.isVacant)
    cells[key] = row
    if dues[key] == nil { dues[key] = view.due }
  }

  var matrix: MatrixView {
    let byCode = Dictionary(grouping: cells.keys, by: \.code)
    let rows = roadmap.groups.flatMap { group in
      group.items.flatMap { item in
        (byCode[item.code] ?? []).sorted { $0.occurrence < $1.occurrence }.map { key in
          MatrixView.Row(
            code: item.code, occurrence: key.occurrence, title: item.title, group: group.id,
            due: dues[key], cells: cells[key] ?? [])
        }
      }
    }
    return MatrixView(
      roadmap: roadmap.id, title: roadmap.title, organisations: columns, rows: rows)
  }
}
