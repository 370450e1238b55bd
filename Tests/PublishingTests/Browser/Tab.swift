import Foundation

/// A tab of the browser: pages, the mouse, the keyboard, and JavaScript.
struct Tab {
  private var pipe: DevToolsPipe
  private var session: String?
  private var found: [String] = []

  init(_ pipe: DevToolsPipe) { self.pipe = pipe }

  mutating func attach() async throws {
    let target = try await call("Target.createTarget", ["url": "about:blank"])
    let id = target["targetId"] as? String ?? ""
    session = try await call("Target.attachToTarget", ["targetId": id, "flatten": true])["sessionId"] as? String
    for domain in ["Page", "Runtime", "Log", "Accessibility"] { try await call("\(domain).enable") }
  }

  /// Ends the browser and waits for its last word.
  mutating func closeBrowser() async throws {
    session = nil
    _ = try? await call("Browser.close")
  }

  /// Gives a command of the protocol.
  @discardableResult
  mutating func call(_ method: String, _ parameters: [String: Any] = [:]) async throws -> [String: Any] {
    defer { collect() }
    return try await pipe.call(method, parameters, session: session)
  }

  /// What the console complained of.
  var complaints: [String] { found }

  /// Takes the complaints that a test expects.
  mutating func takeComplaints() -> [String] {
    defer { found = [] }
    return found
  }

  /// Opens a page anew and waits until it knows its audio.
  mutating func open(_ page: URL, at address: String = "", until condition: String = "audio.readyState > 0")
    async throws
  {
    try await call("Page.navigate", ["url": "about:blank"])
    try await wait(for: "location.href === 'about:blank'")
    try await call("Page.navigate", ["url": page.absoluteString + address])
    try await wait(for: "location.protocol === 'file:' && document.readyState === 'complete'")
    try await wait(for: condition)
  }

  /// What an expression gives, or the promise that it gives, as text.
  @discardableResult
  mutating func value(_ expression: String) async throws -> String {
    let answer = try await call(
      "Runtime.evaluate",
      ["expression": "(async () => String(await (\(expression))))()", "awaitPromise": true, "returnByValue": true])
    if let details = answer["exceptionDetails"] as? [String: Any] {
      throw DevToolsPipe.Failure(description: "\(details["exception"] ?? details)")
    }
    return (answer["result"] as? [String: Any])?["value"] as? String ?? "nothing"
  }

  /// Waits until a condition holds, a minute at the most: the machine may be busy.
  mutating func wait(for condition: String) async throws {
    let end = ContinuousClock.now + .seconds(60)
    while ContinuousClock.now < end {
      // A page that is being replaced answers with an error.
      if (try? await value(condition)) == "true" { return }
      try await Task.sleep(for: .milliseconds(20))
    }
    throw DevToolsPipe.Failure(description: "it never came to be that \(condition)")
  }

  /// Clicks in the middle of what an expression gives: an element or a range.
  mutating func click(_ expression: String) async throws {
    let middle = try await value(
      "(() => { const box = (\(expression)).getBoundingClientRect(); return [box.x + box.width / 2, box.y + box.height / 2] })()"
    ).split(separator: ",").compactMap { Double($0) }
    for type in ["mousePressed", "mouseReleased"] {
      try await call(
        "Input.dispatchMouseEvent",
        ["type": type, "x": middle.first ?? 0, "y": middle.last ?? 0, "button": "left", "clickCount": 1])
    }
  }

  /// Presses keys, one after the other, by the names that JavaScript has for them.
  mutating func press(_ keys: String...) async throws {
    let codes = [" ": 32, "Tab": 9, "Enter": 13, "ArrowLeft": 37, "ArrowUp": 38, "ArrowRight": 39, "ArrowDown": 40]
    for key in keys {
      let values: [String: Any] = [
        "key": key, "code": key == " " ? "Space" : key, "windowsVirtualKeyCode": codes[key] ?? 0,
      ]
      let text = key == "Enter" ? "\r" : key == " " ? " " : ""
      try await call(
        "Input.dispatchKeyEvent",
        values.merging(["type": text.isEmpty ? "rawKeyDown" : "keyDown", "text": text]) { $1 })
      try await call("Input.dispatchKeyEvent", values.merging(["type": "keyUp"]) { $1 })
    }
  }

  private mutating func collect() {
    for event in pipe.events {
      let parameters = event["params"] as? [String: Any] ?? [:]
      switch event["method"] as? String {
      case "Runtime.exceptionThrown", "Log.entryAdded": found.append("\(parameters)")
      case "Runtime.consoleAPICalled": found.append("\(parameters["args"] ?? "")")
      default: break
      }
    }
    pipe.events = []
  }
}
