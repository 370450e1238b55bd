/// A script as one page to read or print: no network, no other file, nothing but the script's own words.
enum HTMLCodec {
  static func write(_ script: Script, _ part: Part?) -> String {
    var page = HTMLPage(script, part)
    return page.write()
  }
}
