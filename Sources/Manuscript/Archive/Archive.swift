import CZip

/// A zip archive in memory, read entry by entry by libzip within ``ArchiveLimits``. Nothing is written anywhere.
final class Archive {
  private let handle: OpaquePointer
  private let storage: UnsafeMutableRawBufferPointer
  private let limits: ArchiveLimits
  private var given = 0
  /// The entries' names in the archive's order; one that stands twice stands here once.
  let names: [String]
  /// The names that stand in it more than once, in order: only the first of each is read.
  let duplicates: [String]
  private let places: [String: UInt64]

  /// Opens an archive.
  init(_ bytes: [UInt8], limits: ArchiveLimits = ArchiveLimits()) throws(ArchiveError) {
    guard bytes.count <= limits.archive else {
      throw .limit("its \(bytes.count) bytes are more than the \(limits.archive) that an archive may have")
    }
    let directory = ArchiveDirectory.size(in: bytes)
    guard directory <= ArchiveDirectory.sizeLimit else {
      throw .limit(
        "its directory of \(directory) bytes is larger than the \(ArchiveDirectory.sizeLimit) that an archive's may be")
    }
    let storage = UnsafeMutableRawBufferPointer.allocate(byteCount: max(1, bytes.count), alignment: 1)
    storage.copyBytes(from: bytes)
    var error = zip_error_t()
    zip_error_init(&error)
    defer { zip_error_fini(&error) }
    guard let source = zip_source_buffer_create(storage.baseAddress, UInt64(bytes.count), 0, &error) else {
      storage.deallocate()
      throw .unreadable("there is no memory for it")
    }
    guard let handle = zip_open_from_source(source, ZIP_RDONLY, &error) else {
      let why = String(cString: zip_error_strerror(&error)).lowercased()
      zip_source_free(source)
      storage.deallocate()
      throw .unreadable(why)
    }
    let count = zip_get_num_entries(handle, 0)
    guard count <= limits.entries else {
      zip_discard(handle)
      storage.deallocate()
      throw .limit("its \(count) entries are more than the \(limits.entries) that an archive may have")
    }
    var names: [String] = []
    var duplicates: [String] = []
    var seenTwice: Set<String> = []
    var places: [String: UInt64] = [:]
    for place in 0..<UInt64(max(0, count)) {
      guard let raw = zip_get_name(handle, place, 0) else { continue }
      // Some makers part folders by backslashes.
      let name = String(cString: raw).replacing("\\", with: "/")
      if places[name] == nil {
        places[name] = place
        names.append(name)
      } else if seenTwice.insert(name).inserted {
        duplicates.append(name)
      }
    }
    self.handle = handle
    self.storage = storage
    self.limits = limits
    self.names = names
    self.duplicates = duplicates
    self.places = places
  }

  deinit {
    zip_discard(handle)
    storage.deallocate()
  }

  /// Whether there is an entry of this name.
  func has(_ name: String) -> Bool { places[name] != nil }

  /// The name as the archive writes it, where only the case of its letters differs; nil where there is none.
  func name(like wanted: String) -> String? {
    if has(wanted) { return wanted }
    let folded = wanted.lowercased()
    return names.first { $0.lowercased() == folded }
  }

  /// The content of an entry of text.
  func content(of name: String) throws(ArchiveError) -> [UInt8] {
    let bytes = try content(of: name, limit: limits.entry)
    given += bytes.count
    guard given <= limits.total else {
      throw .limit("its text is more than the \(limits.total) bytes that an archive's text may have")
    }
    return bytes
  }

  /// The content of a picture.
  func picture(_ name: String) throws(ArchiveError) -> [UInt8] { try content(of: name, limit: limits.picture) }

  private func content(of name: String, limit: Int) throws(ArchiveError) -> [UInt8] {
    guard let place = places[name] else { throw .missing(name) }
    var facts = zip_stat_t()
    zip_stat_init(&facts)
    guard zip_stat_index(handle, place, 0, &facts) == 0 else { throw .broken(name, why: reason()) }
    guard facts.valid & UInt64(ZIP_STAT_ENCRYPTION_METHOD) == 0 || facts.encryption_method == ZIP_EM_NONE else {
      throw .locked(name)
    }
    guard facts.size <= UInt64(limit) else {
      throw .limit("\(name) has \(facts.size) bytes, more than the \(limit) that an entry may have")
    }
    if facts.size > UInt64(limits.innocent), facts.size / UInt64(limits.ratio) > facts.comp_size {
      throw .limit("\(name) is packed to less than 1/\(limits.ratio) of its size, which is the limit")
    }
    guard !isLink(place) else { throw .link(name) }
    guard let file = zip_fopen_index(handle, place, 0) else { throw .broken(name, why: reason()) }
    defer { zip_fclose(file) }
    var read = 0
    let size = Int(facts.size)
    var failed = false
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      while read < size {
        let taken = zip_fread(file, buffer.baseAddress.map { $0 + read }, UInt64(size - read))
        guard taken > 0 else { break }
        read += Int(taken)
      }
      count = read
      // The checksum is looked at when nothing is left.
      var extra: UInt8 = 0
      failed = read < size || zip_fread(file, &extra, 1) != 0
    }
    guard !failed else { throw .broken(name, why: reason(of: file)) }
    return bytes
  }

  /// Whether an entry is a symbolic link, as Unix's archivers mark it: its content is a path, and no path is followed.
  private func isLink(_ place: UInt64) -> Bool {
    var system: UInt8 = 0
    var attributes: UInt32 = 0
    guard zip_file_get_external_attributes(handle, place, 0, &system, &attributes) == 0 else { return false }
    return system == UInt8(ZIP_OPSYS_UNIX) && attributes >> 16 & 0o170000 == 0o120000
  }

  private func reason() -> String { String(cString: zip_strerror(handle)).lowercased() }

  private func reason(of file: OpaquePointer) -> String {
    let error = zip_file_get_error(file)
    guard let error, zip_error_code_zip(error) != ZIP_ER_OK else { return "it is not as long as the archive says" }
    return String(cString: zip_error_strerror(error)).lowercased()
  }
}
