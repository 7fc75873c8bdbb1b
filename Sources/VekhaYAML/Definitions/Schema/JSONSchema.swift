/// A JSON Schema by which an editor completes and checks a definition file while it is written.
package enum JSONSchema {
  /// The schema of one kind of file (draft 2020-12) as a text.
  package static func text(of kind: DefinitionKind) -> String {
    var members: [(String, JSONText)] = [
      ("$schema", "https://json-schema.org/draft/2020-12/schema"),
      ("title", .string("vekha \(kind.rawValue)")),
      ("description", .string(kind.about)),
    ]
    members += block(kind.schema)
    return JSONText.object(members).text + "\n"
  }

  private static func block(_ keys: [SchemaKey]) -> [(String, JSONText)] {
    let required = keys.filter(\.isRequired).map { JSONText.string($0.name) }
    var members: [(String, JSONText)] = [
      ("type", "object"),
      ("properties", .object(keys.map { ($0.name, described($0)) })),
      ("additionalProperties", .boolean(false)),
    ]
    if !required.isEmpty { members.append(("required", .array(required))) }
    return members
  }

  private static func described(_ key: SchemaKey) -> JSONText {
    .object([("description", .string(key.about))] + value(key.schema))
  }

  private static func value(_ schema: Schema) -> [(String, JSONText)] {
    switch schema {
    case .text(let form): text(form)
    case .flag: [("enum", .array([.boolean(true), .boolean(false)] + flags))]
    case .choice(let choices): [("enum", .array(choices.flatMap(words)))]
    case .list(let member): list(of: member)
    case .block(let keys): block(keys)
    case .table(let keys, let values): table(keys, values)
    case .either(let shapes): [("anyOf", .array(shapes.map { .object(value($0)) }))]
    }
  }

  /// An unquoted `1.10` or `2021` is a number to an editor, so figures may stand for words.
  private static func text(_ form: TextForm) -> [(String, JSONText)] {
    var members: [(String, JSONText)] = [("type", .array(["string", "number"]))]
    if let pattern = form.pattern { members.append(("pattern", .string(pattern))) }
    return members
  }

  private static func list(of member: Schema) -> [(String, JSONText)] {
    let array = JSONText.object([("type", "array"), ("items", .object(value(member)))])
    guard member.kinds == .scalar else { return array.members }
    return [("anyOf", .array([array, .object(value(member))]))]
  }

  private static func table(_ keys: TextForm, _ values: Schema) -> [(String, JSONText)] {
    var members: [(String, JSONText)] = [("type", "object")]
    if let pattern = keys.pattern {
      members.append(("propertyNames", .object([("pattern", .string(pattern))])))
    }
    members.append(("additionalProperties", .object(value(values))))
    return members
  }

  private static func words(_ choice: Choice) -> [JSONText] {
    ([choice.value] + choice.also).map(JSONText.string)
  }

  private static let flags = (Flag.yes.union(Flag.no)).sorted().map(JSONText.string)
}

extension TextForm {
  /// A regular expression that a text of this form matches; nil where anything goes.
  fileprivate var pattern: String? {
    switch self {
    case .date: "^\\d{4}-\\d{2}-\\d{2}$"
    case .period: "^\\d{4}-\\d{2}-\\d{2}/\\d{4}-\\d{2}-\\d{2}$"
    case .monthDay: "^\\d{2}-\\d{2}$"
    case .day: "^(\\d{4}-\\d{2}-\\d{2}|\\d{2}-\\d{2}|\\d{1,2})$"
    case .yearSpan: "^\\d{2}-\\d{2}/\\d{2}-\\d{2}$"
    case .year: "^\\d{4}$"
    case .time: "^\\d{2}:\\d{2}$"
    case .id: Self.anythingButSigns
    case .words, .code, .file, .span, .limit, .figure, .rule, .deliveryHours: nil
    }
  }

  /// Letters of every alphabet, said so that every dialect of regular expressions understands it.
  private static let anythingButSigns = "^[^\\s!-,/:-@\\[-\\^`{-~]+$"
}
