/// A named text in a file's metadata.
struct Tag: Sendable, Hashable {
  let name: String
  let value: String
}
