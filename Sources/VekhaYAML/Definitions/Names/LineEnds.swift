extension [UInt8] {
  /// The text as every system would save it: LF at the ends of lines, no byte order mark.
  var withUniformLineEnds: [UInt8] {
    let text = withoutByteOrderMark
    let first = text.withUnsafeBufferPointer { $0.first(among: \.returns) }
    guard first != nil else { return text }
    var uniform: [UInt8] = []
    uniform.reserveCapacity(text.count)
    for (index, byte) in text.enumerated() {
      if byte == 0x0D {
        uniform.append(0x0A)
      } else if byte != 0x0A || index == 0 || text[index - 1] != 0x0D {
        uniform.append(byte)
      }
    }
    return uniform
  }
}

/// The path of a file that stands beside another.
func path(of name: String, beside file: String) -> String {
  guard !name.hasPrefix("/"), let slash = file.lastIndex(where: { $0 == "/" || $0 == "\\" }) else {
    return name
  }
  return String(file[...slash]) + name
}
