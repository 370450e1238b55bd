#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Bytes in and out of descriptors, all of them, whatever interrupts.
public enum Pipe {
  /// Writes all the bytes; gives the system's error number, zero for none.
  public static func write(_ bytes: UnsafeRawBufferPointer, to descriptor: Int32) -> Int32 {
    var rest = bytes[...]
    while !rest.isEmpty {
      let buffer = UnsafeRawBufferPointer(rebasing: rest)
      let count = systemWrite(descriptor, buffer.baseAddress, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return count < 0 ? errno : EIO }
      rest = rest.dropFirst(count)
    }
    return 0
  }

  /// What can be read now, or what comes next; empty at the end; nil where reading fails.
  public static func read(from descriptor: Int32) -> [UInt8]? {
    var count = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: 65_536) { buffer, initialized in
      repeat { count = systemRead(descriptor, buffer.baseAddress, buffer.count) } while count < 0 && errno == EINTR
      initialized = max(count, 0)
    }
    return count < 0 ? nil : bytes
  }
}

// The system's own, which the functions above hide.
private let systemWrite = write(_:_:_:)
private let systemRead = read(_:_:_:)
