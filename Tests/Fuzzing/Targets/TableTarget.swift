import VekhaYAML

enum TableTarget {
  @Sendable static func consume(_ bytes: [UInt8]) {
    let reading = TableReader.read(bytes, file: "people.csv")
    YAMLTarget.show(reading.diagnostics)
  }
}
