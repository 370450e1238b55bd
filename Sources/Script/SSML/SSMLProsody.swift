/// How a manner sounds, in SSML 1.1's labels: moderate, for engines differ in how far they go.
struct SSMLProsody {
  var volume: String?
  var rate: String?
  var pitch: String?
  var range: String?

  init(_ delivery: Delivery) {
    switch delivery {
    case .whispering: volume = "x-soft"
    case .murmuring: volume = "soft"
    case .muttering: (volume, pitch) = ("soft", "low")
    case .hissing: (volume, rate) = ("soft", "fast")
    case .growling: pitch = "low"
    case .sighing: rate = "slow"
    case .sobbing: (rate, pitch) = ("slow", "high")
    case .laughing: (rate, pitch) = ("fast", "high")
    case .singing: (rate, range) = ("slow", "high")
    case .stammering: rate = "slow"
    case .pleading: pitch = "high"
    case .calling: volume = "loud"
    case .shouting: (volume, pitch) = ("x-loud", "high")
    case .screaming: (volume, pitch) = ("x-loud", "x-high")
    case .coldly: range = "low"
    case .gently: (volume, rate) = ("soft", "slow")
    case .angrily: (volume, rate) = ("loud", "fast")
    case .excitedly: (rate, pitch) = ("fast", "high")
    case .sadly: (rate, pitch) = ("slow", "low")
    case .trembling: (volume, pitch) = ("soft", "high")
    case .hurriedly: rate = "fast"
    case .slowly: rate = "slow"
    case .wearily: (volume, rate, pitch) = ("soft", "slow", "low")
    case .cheerfully: pitch = "high"
    case .firmly: (pitch, range) = ("low", "low")
    case .loudly: volume = "loud"
    }
  }
}
