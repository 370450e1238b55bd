import CXML2

/// One of HTML's named characters, in the form in which libxml2's XML parser takes it. Any other name stands for itself,
/// `&name;`: what a document type declares is never expanded.
final class HTMLEntity {
  /// The entity, as one that is predefined: its text is taken as it stands and never parsed.
  let pointer: xmlEntityPtr
  private let content: UnsafeMutableBufferPointer<xmlChar>

  init(_ name: UnsafePointer<xmlChar>) {
    let known = htmlEntityLookup(name).flatMap { Unicode.Scalar($0.pointee.value) }
    let utf8 = Array((known.map { String($0) } ?? "&\(String(cString: name));").utf8)
    content = .allocate(capacity: utf8.count + 1)
    _ = content.initialize(from: utf8 + [0])
    pointer = .allocate(capacity: 1)
    pointer.initialize(to: xmlEntity())
    pointer.pointee.type = XML_ENTITY_DECL
    pointer.pointee.etype = XML_INTERNAL_PREDEFINED_ENTITY
    pointer.pointee.content = content.baseAddress
    pointer.pointee.orig = content.baseAddress
    pointer.pointee.length = Int32(utf8.count)
  }

  deinit {
    pointer.deallocate()
    content.deallocate()
  }
}
