import HearsayManuscript
import Testing

@Suite("Broken and hostile EPUBs")
struct HostileEPUBTests {
  private func read(_ fixture: EPUBFixture) throws -> Book { try Manuscript.read(fixture.zip.stored(), name: "a.epub") }

  private func error(_ bytes: [UInt8], name: String = "a.epub") -> String {
    do {
      _ = try Manuscript.read(bytes, name: name)
      return "read"
    } catch { return "\(error)" }
  }

  /// What is done to a sound book, and what the error then says.
  private static let fatalCases: [(spoil: @Sendable (inout EPUBFixture) -> Void, says: String)] = [
    ({ $0.remove("META-INF/container.xml") }, "it is no EPUB: META-INF/container.xml is not in the archive"),
    ({ $0.replace("META-INF/container.xml", "<container/>") }, "META-INF/container.xml names no package document"),
    ({ $0.replace("META-INF/container.xml", "nothing") }, "META-INF/container.xml: line 1 is not well-formed"),
    ({ $0.replace("OPS/book.opf", "") }, "OPS/book.opf: line 1 is not well-formed"),
    ({ $0.replace("META-INF/sinf.xml", "<sinf/>") }, "is protected by Apple FairPlay"),
    (
      {
        $0.edit("OPS/book.opf", "</spine>", String(repeating: #"<itemref idref="two"/>"#, count: 70_000) + "</spine>")
      },
      "OPS/book.opf is packed to less than 1/200 of its size"
    ),
    ({ $0.remove("OPS/book.opf") }, "names the package document OPS/book.opf, which is not in the archive"),
    ({ $0.edit("META-INF/container.xml", "OPS/book.opf", "../../etc/passwd") }, "which leads out of the archive"),
    ({ $0.replace("OPS/book.opf", "<package><spine></spine></package>") }, "the spine of OPS/book.opf names no file"),
    ({ $0.replace("OPS/book.opf", "<package><spine>") }, "OPS/book.opf: line 1 is not well-formed"),
    (
      {
        $0.remove("OPS/text/one.xhtml"); $0.remove("OPS/text/two.xhtml")
      }, "no readable chapter: the spine names OPS/text/one.xhtml, which is not in the archive"
    ),
    (
      {
        $0.replace(
          "META-INF/encryption.xml",
          #"<encryption><EncryptedData><EncryptionMethod Algorithm="http://www.w3.org/2001/04/xmlenc#aes128-cbc"/></EncryptedData></encryption>"#
        ); $0.replace("META-INF/rights.xml", "<rights/>")
      }, "is protected by Adobe ADEPT"
    ),
    (
      {
        $0.replace(
          "META-INF/encryption.xml",
          #"<e><EncryptedData><EncryptionMethod Algorithm="http://www.w3.org/2001/04/xmlenc#aes256-cbc"/></EncryptedData></e>"#
        ); $0.replace("META-INF/license.lcpl", "{}")
      }, "is protected by Readium LCP"
    ),
  ]

  @Test("that can't be read at all are refused, plainly", arguments: fatalCases.indices)
  func fatal(place: Int) {
    var fixture = EPUBFixture()
    Self.fatalCases[place].spoil(&fixture)
    let message = error(fixture.zip.packed() ?? [])
    #expect(message.hasPrefix("a.epub: ") && message.contains(Self.fatalCases[place].says), "\(message)")
  }

  /// What is done to a sound book, and the flaw that is then named; the other chapter is read.
  private static let flawsCases: [(spoil: @Sendable (inout EPUBFixture) -> Void, says: String)] = [
    ({ $0.remove("OPS/text/one.xhtml") }, "the spine names OPS/text/one.xhtml, which is not in the archive"),
    ({ $0.zip.broken = ["OPS/text/one.xhtml"] }, "OPS/text/one.xhtml does not unpack: crc error"),
    ({ $0.edit("OPS/book.opf", #"href="text/one.xhtml""#, #"href="../../../one.xhtml""#) }, "leads out of the archive"),
    (
      { $0.edit("OPS/book.opf", #"href="text/one.xhtml""#, #"href="http://x.example/one.xhtml""#) },
      "leads out of the archive"
    ),
    ({ $0.edit("OPS/book.opf", #"href="text/one.xhtml""#, #"href="file:///etc/passwd""#) }, "leads out of the archive"),
    (
      { $0.edit("META-INF/container.xml", "<rootfiles>", #"<rootfiles><rootfile full-path="OPS/other.opf"/>"#) },
      "the package document OPS/other.opf, which is not in the archive: OPS/book.opf is read"
    ),
    (
      { $0.edit("OPS/book.opf", #"idref="one""#, #"idref="none""#) },
      "the spine names none, which the manifest does not list"
    ),
    (
      { $0.edit("OPS/book.opf", "</spine>", #"<itemref idref="two"/></spine>"#) },
      "the spine names OPS/text/two.xhtml twice"
    ),
    (
      {
        $0.edit(
          "OPS/book.opf", "</manifest>",
          #"<item id="two" href="text/3.xhtml" media-type="application/xhtml+xml"/></manifest>"#)
      }, "two items of the manifest have the id two: text/3.xhtml is not read"
    ),
    (
      { $0.zip.entries.append(("OPS/text/two.xhtml", Array("<html/>".utf8))) },
      "OPS/text/two.xhtml stands in the archive more than once"
    ),
    (
      {
        $0.zip.links = ["OPS/text/one.xhtml"]; $0.replace("OPS/text/one.xhtml", "/etc/passwd")
      }, "OPS/text/one.xhtml is a symbolic link, which is not followed"
    ),
    (
      { $0.set("OPS/text/one.xhtml", (0..<4000).map { UInt8(truncatingIfNeeded: $0 * $0 >> 3) }) },
      "no text in any known"
    ),
    (
      {
        $0.edit(
          "OPS/book.opf", "<spine>", "<spine>" + (0..<70_000).map { #"<itemref idref="x\#($0)"/>"# }.joined())
      }, "69950 more items are missing or broken"
    ),
    ({ $0.edit("OPS/text/one.xhtml", "</p></body></html>", "") }, "it seems to be cut short"),
    ({ $0.replace("OPS/text/one.xhtml", "") }, "OPS/text/one.xhtml: "),
    (
      { $0.edit("OPS/text/one.xhtml", "<p>", String(repeating: "<div>", count: 100_000)) },
      "elements are nested more than 256 deep, which is the limit"
    ),
    (
      {
        $0.edit(
          "OPS/book.opf", #"href="text/one.xhtml" media-type="application/xhtml+xml""#,
          #"href="text/one.xhtml" media-type="application/pdf""#)
      }, "OPS/text/one.xhtml is application/pdf, which can't be read"
    ),
  ]

  @Test("that are sound but for an item are read, and what is missing is named", arguments: flawsCases.indices)
  func flaws(place: Int) throws {
    var fixture = EPUBFixture()
    Self.flawsCases[place].spoil(&fixture)
    let book = try read(fixture)
    #expect(book.flaws.contains { $0.contains(Self.flawsCases[place].says) }, "\(book.flaws)")
    #expect(book.texts().contains("The boat came in."))
  }

  /// What is done to a sound book that changes nothing of what is read.
  private static let harmless: [@Sendable (inout EPUBFixture) -> Void] = [
    { $0.rename("OPS/text/one.xhtml", "OPS/Text/ONE.xhtml") },
    { $0.rename("OPS/text/one.xhtml", "OPS\\text\\one.xhtml") },
    {
      $0.rename("OPS/text/one.xhtml", "OPS/text/a%20b.xhtml")
      for file in ["OPS/book.opf", "OPS/nav.xhtml"] { $0.edit(file, "text/one.xhtml", "text/a%20b.xhtml") }
    },
    {
      $0.rename("OPS/text/one.xhtml", "OPS/text/été 1.xhtml")
      for file in ["OPS/book.opf", "OPS/nav.xhtml"] { $0.edit(file, "text/one.xhtml", "text/%C3%A9t%C3%A9%201.xhtml") }
    },
    {
      $0.zip.entries += [
        ("../../outside", [0x78]), ("/outside", [0x78]), ("C:\\outside", [0x78]), ("..\\..\\beside", [0x78]),
      ]
    },
    {
      $0.edit(
        "OPS/nav.xhtml", "<ol>", #"<ol><li><a href="nav.xhtml">Contents</a></li><li><a href="nav.xhtml#x">x</a></li>"#)
    },
    {
      $0.edit(
        "OPS/text/one.xhtml", "<!DOCTYPE html>", #"<!DOCTYPE html [<!ENTITY % x SYSTEM "http://127.0.0.1/x.dtd"> %x;]>"#
      )
    },
    {
      $0.edit(
        "OPS/text/one.xhtml", "<!DOCTYPE html>",
        #"<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.1//EN" "http://127.0.0.1/xhtml11.dtd">"#)
    },
  ]

  @Test(
    "that are only loose about names, or ask for what is never fetched, are read whole", arguments: harmless.indices)
  func loose(place: Int) throws {
    var fixture = EPUBFixture()
    Self.harmless[place](&fixture)
    let book = try read(fixture)
    #expect(book.flaws == [] && book.titles == ["One", "Two"])
    #expect(book.texts() == ["The lamp was lit.", "The boat came in."])
  }

  /// What is done to a sound book that is only worth a word.
  private static let notesCases: [(spoil: @Sendable (inout EPUBFixture) -> Void, says: String)] = [
    ({ $0.remove("mimetype") }, "the archive has no file mimetype"),
    ({ $0.replace("mimetype", "text/plain") }, "the file mimetype says \"text/plain\""),
    ({ $0.remove("OPS/nav.xhtml") }, "the table of contents can't be read"),
    ({ $0.edit("OPS/text/one.xhtml", "lit.</p>", "<b>lit.</p>") }, "it is read as browsers would"),
  ]

  @Test("that are odd but whole are read with a word on it", arguments: notesCases.indices)
  func notes(place: Int) throws {
    var fixture = EPUBFixture()
    Self.notesCases[place].spoil(&fixture)
    let book = try read(fixture)
    #expect(book.notes.contains { $0.contains(Self.notesCases[place].says) }, "\(book.notes)")
    #expect(book.flaws.isEmpty && book.texts() == ["The lamp was lit.", "The boat came in."])
  }

  @Test("with nothing but stirred fonts are no protected ones")
  func fonts() throws {
    var fixture = EPUBFixture()
    fixture.replace(
      "META-INF/encryption.xml",
      #"<e><EncryptedData><EncryptionMethod Algorithm="http://www.idpf.org/2008/embedding"/></EncryptedData></e>"#)
    #expect(try read(fixture).titles == ["One", "Two"])
  }

  @Test(
    "whose list of locked items is broken are open where nothing else tells of a lock",
    arguments: [
      "<e><EncryptedData>", "", "\u{1}\u{2}", "no list",
    ])
  func brokenEncryption(list: String) throws {
    var fixture = EPUBFixture()
    fixture.replace("META-INF/encryption.xml", list)
    let book = try read(fixture)
    #expect(book.titles == ["One", "Two"] && book.flaws.isEmpty)
    #expect(book.notes.contains { $0.contains("META-INF/encryption.xml: ") && $0.hasSuffix("not locked") })
    fixture.replace("META-INF/rights.xml", "<rights/>")
    #expect(error(fixture.zip.stored()).contains("is protected by Adobe ADEPT"))
  }

  @Test("that don't say how an item is locked are locked")
  func unnamedLock() {
    var fixture = EPUBFixture()
    fixture.replace("META-INF/encryption.xml", "<e><EncryptedData><CipherData/></EncryptedData></e>")
    #expect(error(fixture.zip.stored()).contains("is protected by DRM"))
  }

  @Test("that are no archives say so")
  func noArchive() {
    let sound = EPUBFixture().zip.stored()
    #expect(error([]).contains("the file is empty: get the file again"))
    #expect(error(Array("A story.".utf8)).contains("does not begin as a zip archive does"))
    for count in [sound.count / 2, 6, sound.count - 1, sound.count - 30] {
      let message = error(Array(sound.prefix(count)))
      #expect(
        message.contains("can't be opened as a zip archive")
          && message.hasSuffix("get the file again, or convert it anew"))
    }
  }

  @Test("that would fill a machine are stopped at a limit that is named")
  func bombs() throws {
    var fixture = EPUBFixture()
    fixture.replace("OPS/text/one.xhtml", EPUBFixture.page("<p>" + String(repeating: "a", count: 8 << 20) + "</p>"))
    let packed = try #require(fixture.zip.packed())
    let book = try Manuscript.read(packed, name: "a.epub")
    #expect(
      book.flaws.contains {
        $0.contains("OPS/text/one.xhtml is packed to less than 1/200 of its size, which is the limit")
      })
    #expect(book.texts() == ["The boat came in."])
    var many = EPUBFixture()
    for number in 0..<20_001 { many.zip.entries.append(("x\(number)", [])) }
    #expect(error(many.zip.stored()).contains("more than the 20000 that an archive may have"))
    // The end of an archive of millions of entries is enough: nothing is set aside for them.
    var sound = EPUBFixture().zip.stored()
    sound.replaceSubrange(sound.count - 10..<sound.count - 6, with: [0, 0, 0, 2])
    #expect(error(sound).contains("its directory of 33554432 bytes is larger than the 16777216"))
    var large = EPUBFixture()
    large.replace("OPS/text/one.xhtml", String(repeating: "a", count: (32 << 20) + 1))
    #expect(try read(large).flaws.contains { $0.contains("more than the 33554432 that an entry may have") })
  }

  @Test("expand no entity, fetch nothing, and lose no word for it")
  func entities() throws {
    var fixture = EPUBFixture()
    fixture.replace(
      "OPS/text/one.xhtml",
      """
      <!DOCTYPE html [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY f SYSTEM "file:///etc/passwd">]>
      <html xmlns="http://www.w3.org/1999/xhtml"><body><p>Lamp &b; &f; &eacute;&amp;.</p></body></html>
      """)
    let book = try read(fixture)
    #expect(book.texts().first == "Lamp &b; &f; é&.")
  }
}
