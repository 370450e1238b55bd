import HearsayScript

/// How ill a voice's age suits a character's.
enum AgeFit {
  /// From this on a voice is never given while another is to be had, free or shared.
  static let hopeless = 5.0

  /// What it costs to give a voice of one age to a character of another; 0 where they agree. Our own estimates: a child
  /// may sound young, but a grown person never like a child; someone of no stated age is taken to be grown.
  static func cost(of voice: Age, for character: Age?) -> Double {
    switch (character, voice) {
    case (.child, .child), (.young, .young), (.adult, .adult), (.old, .old): 0
    case (nil, .adult): 0
    case (nil, .young): 0.15
    case (nil, .old): 0.4
    case (nil, .child): 3
    case (.child, .young): 2
    case (.child, _): hopeless
    case (.young, .adult): 0.6
    case (.young, .child): 2.5
    case (.young, .old): 3
    case (.adult, .young): 0.4
    case (.adult, .old): 0.8
    case (.old, .adult): 1.6
    case (.old, .young): 2.5
    case (.adult, .child), (.old, .child): hopeless
    }
  }
}
