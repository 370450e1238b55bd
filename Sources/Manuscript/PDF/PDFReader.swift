import Foundation
import HearsayPrograms

/// Makes a book of a PDF by `pdftotext` (poppler), where it is installed: the text of its pages is then read as a plain text is.
enum PDFReader {
  /// How long `pdftotext` may take, in seconds.
  private static let patience = 120.0

  /// The book of a file.
  /// - Throws: ``ManuscriptError/unsupported(name:kind:remedy:)`` where `pdftotext` is missing, and why it failed.
  static func book(of bytes: [UInt8], name: String) throws(ManuscriptError) -> Book {
    guard let program = InstalledProgram.path(of: "pdftotext") else {
      throw .unsupported(
        name: name, kind: "a PDF without pdftotext",
        remedy: "install pdftotext (poppler-utils), or convert the PDF to text")
    }
    let text = try text(of: bytes, by: program, name: name)
    let pages = PDFPages(text)
    let decoded = try DecodedText(pages.text, name: name)
    try TextLimits.check(decoded.bytes, name: name)
    var book = PlainTextReader(text: decoded).book()
    book.isFileItself = false
    MatterTitles.mark(&book.chapters)
    if pages.dropped > 0 { book.notes.append("\(pages.dropped) page numbers and running heads are left out") }
    return book
  }

  private static func text(of bytes: [UInt8], by program: String, name: String) throws(ManuscriptError) -> [UInt8] {
    let folder = FileManager.default.temporaryDirectory.appending(path: "hearsay-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let (input, output) = (folder.appending(path: "in.pdf"), folder.appending(path: "out.txt"))
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = ["-q", "-enc", "UTF-8", input.path, output.path]
    (process.standardInput, process.standardOutput, process.standardError) = (
      FileHandle.nullDevice, FileHandle.nullDevice, FileHandle.nullDevice
    )
    let done = DispatchSemaphore(value: 0)
    process.terminationHandler = { _ in done.signal() }
    let text: Data
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try Data(bytes).write(to: input)
      try process.run()
      if done.wait(timeout: .now() + patience) == .timedOut {
        process.terminate()
        throw ManuscriptError.damaged(
          name: name, why: "pdftotext did not end within \(Int(patience)) s",
          remedy: "split the file, or get the story in another format")
      }
      guard process.terminationReason == .exit, process.terminationStatus == 0 else {
        throw ManuscriptError.damaged(
          name: name,
          why: "pdftotext can't read it (status \(process.terminationStatus)): it is damaged, or locked by a password",
          remedy: "get the file again, or without its lock")
      }
      text = try Data(contentsOf: output)
    } catch let error as ManuscriptError { throw error } catch {
      throw .damaged(name: name, why: "\(error.localizedDescription)")
    }
    guard text.count <= Manuscript.sizeLimit else {
      throw .tooLarge(name: name, size: text.count, limit: Manuscript.sizeLimit)
    }
    guard text.contains(where: { $0 > 0x20 }) else {
      throw .damaged(
        name: name, why: "its pages hold pictures and no text", remedy: "let text recognition run over it first")
    }
    return [UInt8](text)
  }
}
