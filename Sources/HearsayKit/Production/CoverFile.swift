import Foundation
import HearsayAudiobook

/// The picture in a production folder: `cover.jpg` or `cover.png`, the manuscript's own or one that a hand put there.
struct CoverFile {
  let production: Production

  private var places: [URL] {
    [Cover.Kind.jpeg, .png].map { production.folder.appending(path: "cover.\($0.fileExtension)") }
  }

  /// A picture that a hand put there.
  func handmade(_ ledger: Ledger) -> URL? { places.first { ledger.isHandmade($0) } }

  /// The picture that an earlier run put there.
  var standing: Cover? { places.lazy.compactMap { try? Cover(FileContent.read($0)) }.first }

  /// Puts the manuscript's picture there.
  /// - Throws: ``ProductionError/cannotWrite(file:why:)``.
  func keep(_ cover: Cover, ledger: inout Ledger) throws {
    let files = ProductionFiles(production: production, handmade: [])
    try files.write([("cover.\(cover.kind.fileExtension)", Data(cover.bytes))], ledger: &ledger)
  }
}
