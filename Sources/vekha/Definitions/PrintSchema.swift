import ArgumentParser
import VekhaLanguage
import VekhaYAML

/// `vekha schema`: the JSON Schema by which an editor checks a kind of file.
struct PrintSchema: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema", abstract: Catalogue.Verbs.schema.spoken,
    discussion: Catalogue.Verbs.schemaExamples.spoken)

  @Argument(help: .spoken(Catalogue.Verbs.kind, Catalogue.Verbs.kindName))
  var kind: DefinitionKind

  @OptionGroup var language: LanguageOptions

  func run() {
    Output.write(JSONSchema.text(of: kind))
  }
}

extension DefinitionKind: ExpressibleByArgument {}
