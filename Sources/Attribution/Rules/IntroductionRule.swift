/// Whoever says what he is called is called so.
enum IntroductionRule {
  static let weight: Float = 5

  static func votes(_ index: Int, in story: Story) -> [Vote] {
    story.introductions[index] >= 0 ? [Vote(story.introductions[index], weight)] : []
  }
}
