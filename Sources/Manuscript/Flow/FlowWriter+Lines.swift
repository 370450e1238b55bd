extension FlowWriter {
  /// Writes text that keeps its lines: an empty one ends a paragraph.
  func writeLines(_ bytes: UnsafeBufferPointer<UInt8>) {
    var isFirst = true
    for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      if !isFirst {
        if line.allSatisfy({ $0 <= 0x20 }) { close() } else { breakLine() }
      }
      write(line)
      isFirst = false
    }
  }
}
