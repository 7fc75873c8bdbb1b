import Glibc

// Feeds one target with inputs that libFuzzer invents: `fuzz TARGET [libFuzzer's own options]`.
//
// libFuzzer's driver wants a C function that knows nothing of its target, so the target is named once here.
let chosen = CommandLine.arguments.dropFirst().first.flatMap(FuzzTarget.init(rawValue:))

guard let target = chosen else {
  print("usage: fuzz \(FuzzTarget.allCases.map(\.rawValue).joined(separator: "|")) [OPTION]…")
  exit(64)
}
exit(Driver.run(arguments: CommandLine.arguments, without: 1, feeding: target.consume))
