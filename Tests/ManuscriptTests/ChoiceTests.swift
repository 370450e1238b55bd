import HearsayManuscript
import Testing

@Suite("Choosing what is read")
struct ChoiceTests {
  private static let story = """
    # Copyright

    All rights.

    # Preface

    A word before.

    # One

    The lamp was lit.

    # Two

    The boat came in.

    # About the Author

    She lives.
    """

  private func book(_ choice: Choice = Choice()) throws -> Book {
    try Manuscript.read(Array(Self.story.utf8), name: "a.md", choice: choice)
  }

  @Test("by itself reads the story and its preface")
  func plain() throws {
    let outline = Outline(of: try book())
    #expect(outline.sections.map(\.number) == [nil, 1, 2, 3, nil])
    #expect(outline.sections.map(\.title) == ["Copyright", "Preface", "One", "Two", "About the Author"])
    #expect(outline.sections.map(\.reason) == ["licence", nil, nil, nil, "back matter"])
    #expect(outline.sections.map(\.words) == [3, 4, 5, 5, 5])
  }

  @Test("takes kinds in and out, and chapters by number")
  func choices() throws {
    #expect(try book(Choice(include: [.licence])).titles == ["Copyright", "Preface", "One", "Two"])
    #expect(try book(Choice(exclude: [.preface])).titles == ["One", "Two"])
    #expect(try book(Choice(excludedChapters: [2])).titles == ["Preface", "Two"])
    #expect(try book(Choice(exclude: [.preface], excludedChapters: [2])).titles == ["One"])
    #expect(try book(Choice(excludedChapters: [9])).notes == ["there is no chapter 9 to leave out: there are 3"])
  }

  @Test("that leaves nothing is an error that says how to see what there is")
  func nothing() {
    #expect(throws: ManuscriptError.nothingChosen(name: "a.md")) { try book(Choice(exclude: [.preface, .body])) }
  }
}
