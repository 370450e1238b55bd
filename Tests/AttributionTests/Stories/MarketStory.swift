extension AnnotatedStory {
  /// People without names: roles, a crowd, a voice; two speakers in one paragraph.
  static let market = AnnotatedStory(
    name: "market",
    text: """
      The old woman had sold apples on that corner for forty years, and nobody had ever seen her give one away.

      "⟨The old woman⟩Two for a penny," she told the boy in the red cap.

      "⟨The boy⟩I haven't got a penny," said the boy.

      "⟨The old woman⟩Then you haven't got an apple," the old woman replied.

      A policeman strolled across the square with his thumbs in his belt. "⟨The policeman⟩Is this lad bothering you, mother?" he asked.

      "⟨The old woman⟩He is looking at my apples," said the old woman. "⟨The boy⟩I'm only looking!" cried the boy.

      "⟨The policeman⟩There's no law against looking," the policeman said.

      "⟨A voice⟩There ought to be!" shouted a voice from the back, and the crowd that had gathered began to laugh.

      "⟨The crowd⟩Give him one! Give him one!" cried the crowd.

      The old woman looked round at them all. She picked the smallest apple from the heap, polished it on her sleeve, and bit it.

      "⟨The old woman⟩Sour," she said with her mouth full. "⟨The old woman⟩Here, boy. Have the rest."
      """)
}
