import Foundation
import HearsayAudiobook
import HearsayScript

/// The rule for what a book's files say of it: the options before the script, the picture given before the manuscript's.
struct MetadataSettlement {
  private let options: MetadataOptions
  /// The picture that was given.
  private let cover: Cover?

  /// Reads the picture that the options name.
  /// - Throws: ``OutputError/notACover(file:why:)``, and what reading it throws.
  init(_ options: MetadataOptions) throws {
    self.options = options
    cover = try options.cover.map { file in
      let bytes = try FileContent.read(file)
      do throws(Cover.Fault) { return try Cover(bytes) } catch {
        throw OutputError.notACover(file: file.relativePath, why: error)
      }
    }
  }

  /// What the files say.
  /// - Parameters:
  ///   - script: the script that is spoken.
  ///   - slug: the title of a work that has none.
  ///   - own: the manuscript's own picture.
  func metadata(of script: Script, slug: String, cover own: Cover?) -> Metadata {
    var metadata = Metadata(
      title: options.title ?? (script.title.isEmpty ? slug : script.title), author: options.author ?? script.author,
      language: script.language, year: options.year, cover: cover ?? own)
    if let genre = options.genre { metadata.genre = genre }
    return metadata
  }
}
