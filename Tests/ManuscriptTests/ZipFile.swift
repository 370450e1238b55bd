import CZip

/// A zip archive as tests need it: whole by libzip, or stored byte by byte where it is to be wrong.
struct ZipFile {
  var entries: [(name: String, content: [UInt8])] = []
  /// Entries whose checksum is to be wrong.
  var broken: Set<String> = []
  /// Entries that are to be symbolic links, as Unix's archivers mark them.
  var links: Set<String> = []

  init(_ entries: KeyValuePairs<String, String> = [:]) {
    self.entries = entries.map { ($0.key, Array($0.value.utf8)) }
  }

  /// The archive, nothing compressed, names as they are given.
  func stored() -> [UInt8] {
    var file: [UInt8] = []
    var directory: [UInt8] = []
    for (name, content) in entries {
      let checksum = broken.contains(name) ? 0x1234_5678 : Self.checksum(content)
      let facts =
        word(0x14) + word(0x800) + word(0) + word(0) + word(0x21) + long(checksum) + long(content.count)
        + long(content.count)
      let start = file.count
      file += long(0x0403_4B50) + facts + word(name.utf8.count) + word(0) + Array(name.utf8) + content
      directory +=
        long(0x0201_4B50) + word(links.contains(name) ? 0x314 : 0x14) + facts + word(name.utf8.count) + word(0)
      directory += word(0) + word(0) + word(0) + long(links.contains(name) ? 0o120777 << 16 : 0)
      directory += long(start) + Array(name.utf8)
    }
    let end = long(0x0605_4B50) + word(0) + word(0) + word(entries.count) + word(entries.count) + long(directory.count)
    return file + directory + end + long(file.count) + word(0)
  }

  /// The archive, compressed; nil where libzip can't make it.
  func packed() -> [UInt8]? {
    var error = zip_error_t()
    guard let source = zip_source_buffer_create(nil, 0, 0, &error) else { return nil }
    zip_source_keep(source)
    defer { zip_source_free(source) }
    guard let archive = zip_open_from_source(source, ZIP_TRUNCATE, &error) else { return nil }
    for (name, content) in entries {
      let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: max(1, content.count), alignment: 1)
      copy.copyBytes(from: content)
      // libzip frees it with free, as it was allocated.
      guard let buffer = zip_source_buffer(archive, copy.baseAddress, UInt64(content.count), 0) else { return nil }
      guard zip_file_add(archive, name, buffer, zip_flags_t(ZIP_FL_ENC_UTF_8)) >= 0 else { return nil }
    }
    guard zip_close(archive) == 0, zip_source_open(source) == 0 else { return nil }
    defer { zip_source_close(source) }
    zip_source_seek(source, 0, SEEK_END)
    let size = Int(zip_source_tell(source))
    zip_source_seek(source, 0, SEEK_SET)
    return [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      count = Int(zip_source_read(source, buffer.baseAddress, UInt64(size)))
    }
  }

  private func word(_ value: Int) -> [UInt8] { [UInt8(value & 0xFF), UInt8(value >> 8 & 0xFF)] }
  private func long(_ value: Int) -> [UInt8] { word(value & 0xFFFF) + word(value >> 16) }

  /// CRC-32 (ISO 3309).
  private static func checksum(_ bytes: [UInt8]) -> Int {
    var sum: UInt32 = 0xFFFF_FFFF
    for byte in bytes {
      sum ^= UInt32(byte)
      for _ in 0..<8 { sum = sum >> 1 ^ (sum & 1 == 1 ? 0xEDB8_8320 : 0) }
    }
    return Int(~sum)
  }
}
