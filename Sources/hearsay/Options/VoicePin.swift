import ArgumentParser

/// A character and a voice, typed as `Spike=rowan`.
struct VoicePin: ExpressibleByArgument {
  let character: String
  let voice: String

  init?(argument: String) {
    guard let equals = argument.lastIndex(of: "="), equals != argument.startIndex else { return nil }
    character = String(argument[..<equals])
    voice = String(argument[argument.index(after: equals)...])
    if voice.isEmpty { return nil }
  }
}
