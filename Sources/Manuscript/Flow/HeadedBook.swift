/// Makes a book of a flow that has no table of contents beside it: headings tell the chapters.
enum HeadedBook {
  static func book(of flow: Flow, title: String?, choice: Choice) -> Book {
    var flow = flow
    PlainHeadings.mark(&flow, title: title)
    let starts = HeadingSections(flow: flow).starts()
    var order = starts.keys.sorted()
    if order.first != 0 { order.insert(0, at: 0) }
    let sections = order.enumerated().map { place, start in
      var section = starts[start] ?? FlowSection(blocks: start..<start)
      section.blocks = start..<(place + 1 < order.count ? order[place + 1] : flow.blocks.count)
      return section
    }
    let heads = flow.blocks.filter { $0.headingLevel == 1 }
    let title = title ?? (heads.count == 1 ? heads.first.map { flow.text(of: $0) } : nil)
    return FlowBook.book(of: flow, sections: sections, title: title, choice: choice)
  }
}
