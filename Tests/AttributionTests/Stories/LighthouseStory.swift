extension AnnotatedStory {
  /// Straight double marks, past tense: tags before, after and between, a pronoun, bare turns, beats, a vocative.
  static let lighthouse = AnnotatedStory(
    name: "lighthouse", hard: 4,
    text: """
      The Lamp

      The boat scraped against the jetty a little after four. Martha Quill threw the rope and waited for the keeper to catch it.

      "⟨Joseph⟩You're late," said Joseph Tarn. He tied the rope without looking at her.

      "⟨Martha⟩The tide was late," Martha answered. "⟨Martha⟩I only follow it."

      "⟨Joseph⟩You brought the oil?"

      "⟨Martha⟩Two barrels. And a letter."

      Joseph stopped with the rope in his hand. "⟨Joseph⟩From whom?"

      "⟨Martha⟩It doesn't say."

      She held it out to him, and when he would not take it she laid it on the nearest barrel, under a stone. The wind had got up. Behind them the door of the lighthouse opened, and a girl of about nine came down the steps two at a time.

      "⟨Nell⟩Is it for me?" she shouted. "⟨Nell⟩Is it from Mother?"

      "⟨Joseph⟩Go back inside, Nell," said Joseph.

      "⟨Nell⟩But is it?"

      "⟨Joseph⟩I said go back inside."

      Nell looked at Martha, and Martha, who had daughters of her own, looked at the sea.

      "⟨Martha⟩You could at least read it to her, Joseph," she said at last.

      He picked up the stone, weighed it in his palm, and threw it far out over the water. "⟨Joseph⟩I can't," he said. "⟨Joseph⟩I never learned."

      For a while nobody spoke. Then Nell sat down on the bottom step and held out her hand.

      "⟨Nell⟩I can read," she whispered. "⟨Nell⟩Mother taught me, before."

      Joseph gave her the letter.
      """)
}
