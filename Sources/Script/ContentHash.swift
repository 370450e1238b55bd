import CCrypto

/// The SHA-256 of bytes, as OpenSSL computes it (FIPS 180-4).
public struct ContentHash: ~Copyable {
  private let context: OpaquePointer?

  /// Begins an empty hash.
  public init() {
    context = EVP_MD_CTX_new()
    EVP_DigestInit_ex(context, EVP_sha256(), nil)
  }

  deinit { EVP_MD_CTX_free(context) }

  /// Takes more bytes in.
  public mutating func update(_ bytes: UnsafeRawBufferPointer) {
    EVP_DigestUpdate(context, bytes.baseAddress, bytes.count)
  }

  /// Ends the hash and gives it in lower-case hexadecimal, 64 digits.
  public consuming func hex() -> String {
    var digest = [UInt8](repeating: 0, count: Int(EVP_MAX_MD_SIZE))
    var length: UInt32 = 0
    EVP_DigestFinal_ex(context, &digest, &length)
    let digits = Array("0123456789abcdef".utf8)
    var hex: [UInt8] = []
    hex.reserveCapacity(2 * Int(length))
    for byte in digest.prefix(Int(length)) {
      hex.append(digits[Int(byte >> 4)])
      hex.append(digits[Int(byte & 15)])
    }
    return String(decoding: hex, as: UTF8.self)
  }

  /// The hash of some bytes, in lower-case hexadecimal.
  public static func hex(of bytes: some Sequence<UInt8>) -> String {
    var hash = ContentHash()
    let contiguous = ContiguousArray(bytes)
    contiguous.withUnsafeBytes { hash.update($0) }
    return hash.hex()
  }
}
