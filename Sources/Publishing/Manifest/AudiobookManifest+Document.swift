extension AudiobookManifest {
  /// A file of the book, as the manifest lists it.
  struct Resource: Encodable {
    var type = "LinkedResource"
    var url: String
    var encodingFormat: String
    var name: String?
    var duration: String?
    var rel: String?
  }

  /// The manifest's content, in the terms of schema.org and W3C's Publication Manifest.
  struct Document: Encodable {
    /// What makes up one of the contexts: the language and direction of the text.
    private struct Defaults: Encodable {
      var language: String
      var direction: String
    }
    private struct Sufficient: Encodable {
      var type = "ItemList"
      var itemListElement = ["auditory"]
    }
    private enum Key: String, CodingKey {
      case context = "@context"
      case conformsTo, type, id, name, author, readBy, inLanguage, dateModified, datePublished, duration, abridged
      case accessMode, accessModeSufficient, accessibilityFeature, accessibilityHazard, accessibilitySummary
      case readingOrder, resources
    }

    var id: String
    var name: String
    var author: [String]?
    var readBy: [String]
    var inLanguage: String
    var direction: String
    var dateModified: String
    var datePublished: String?
    var duration: String
    var readingOrder: [Resource]
    var resources: [Resource]

    func encode(to encoder: any Encoder) throws {
      var values = encoder.container(keyedBy: Key.self)
      var contexts = values.nestedUnkeyedContainer(forKey: .context)
      try contexts.encode("https://schema.org")
      try contexts.encode("https://www.w3.org/ns/pub-context")
      try contexts.encode(Defaults(language: inLanguage, direction: direction))
      try values.encode("https://www.w3.org/TR/audiobooks/", forKey: .conformsTo)
      try values.encode("Audiobook", forKey: .type)
      try values.encode(id, forKey: .id)
      try values.encode(name, forKey: .name)
      try values.encodeIfPresent(author, forKey: .author)
      try values.encode(readBy, forKey: .readBy)
      try values.encode(inLanguage, forKey: .inLanguage)
      try values.encode(dateModified, forKey: .dateModified)
      try values.encodeIfPresent(datePublished, forKey: .datePublished)
      try values.encode(duration, forKey: .duration)
      try values.encode(false, forKey: .abridged)
      try values.encode(["auditory"], forKey: .accessMode)
      try values.encode([Sufficient()], forKey: .accessModeSufficient)
      try values.encode(["tableOfContents", "readingOrder", "structuralNavigation"], forKey: .accessibilityFeature)
      try values.encode(["none"], forKey: .accessibilityHazard)
      try values.encode(
        "The whole book is read aloud by synthetic voices, a voice to each character.", forKey: .accessibilitySummary)
      try values.encode(readingOrder, forKey: .readingOrder)
      try values.encode(resources, forKey: .resources)
    }
  }
}
