import CZip
import Foundation

/// A zip file being written, entry after entry in the order given, with no trace of when or where.
///
/// Files are read when the archive is closed, piece by piece, so an archive may be far larger than memory. Every entry
/// bears the earliest date that the format knows: 1980-01-01 00:00.
struct ZipArchive: ~Copyable {
  private let file: URL
  private var archive: OpaquePointer?

  /// Begins an archive.
  /// - Throws: ``PublishingError/cannotWrite(file:why:)``.
  init(file: URL) throws {
    self.file = file
    var code: Int32 = 0
    archive = zip_open(file.path, ZIP_CREATE | ZIP_TRUNCATE, &code)
    guard archive != nil else {
      var error = zip_error_t()
      zip_error_init_with_code(&error, code)
      defer { zip_error_fini(&error) }
      throw PublishingError.cannotWrite(file: file.path, why: String(cString: zip_error_strerror(&error)))
    }
  }

  /// An archive that was not closed is given up.
  deinit { if let archive { zip_discard(archive) } }

  /// Adds an entry of the given bytes.
  /// - Throws: ``PublishingError/cannotWrite(file:why:)``.
  mutating func add(_ name: String, _ bytes: some Collection<UInt8>, stored: Bool = false) throws {
    // The archive takes the bytes over and frees them, so they must be the C library's.
    guard let memory = malloc(max(1, bytes.count)) else {
      throw PublishingError.cannotWrite(file: file.path, why: String(cString: strerror(ENOMEM)))
    }
    UnsafeMutableRawBufferPointer(start: memory, count: bytes.count).copyBytes(from: bytes)
    try add(name, zip_source_buffer(archive, memory, zip_uint64_t(bytes.count), 1), stored: stored)
  }

  /// Adds a file's content.
  /// - Throws: ``PublishingError/cannotWrite(file:why:)``.
  mutating func add(_ name: String, file: URL, stored: Bool = false) throws {
    try add(name, zip_source_file(archive, file.path, 0, -1), stored: stored)
  }

  private func add(_ name: String, _ source: OpaquePointer?, stored: Bool) throws {
    guard let source else { throw failure }
    let index = zip_file_add(archive, name, source, zip_flags_t(ZIP_FL_ENC_UTF_8))
    guard index >= 0 else {
      zip_source_free(source)
      throw failure
    }
    let entry = zip_uint64_t(index)
    // 0x0021 is 1 January 1980 in the format's date; rw-r--r-- for a plain file, as Unix has it.
    let attributes = zip_uint32_t(0o100644) << 16
    guard zip_set_file_compression(archive, entry, stored ? ZIP_CM_STORE : ZIP_CM_DEFLATE, stored ? 0 : 6) == 0,
      zip_file_set_dostime(archive, entry, 0, 0x0021, 0) == 0,
      zip_file_set_external_attributes(archive, entry, 0, zip_uint8_t(ZIP_OPSYS_UNIX), attributes) == 0
    else { throw failure }
  }

  /// Writes the archive.
  /// - Throws: ``PublishingError/cannotWrite(file:why:)``, for instance on a full disk.
  consuming func close() throws {
    guard zip_close(archive) == 0 else { throw failure }
    archive = nil
  }

  private var failure: PublishingError {
    PublishingError.cannotWrite(file: file.path, why: archive.map { String(cString: zip_strerror($0)) } ?? "no archive")
  }
}
