extension AnnotatedStory {
  /// Told by "I", who is named only by the others; British single marks with nested doubles.
  static let narrator = AnnotatedStory(
    name: "narrator", hard: 2,
    text: """
      I had not been in the shop five minutes when Mr. Pell came out from behind the curtain, wiping his hands.

      ‘⟨Mr. Pell⟩You’ll be the new boy,’ he said.

      ‘⟨I⟩Yes, sir,’ I said. ‘⟨I⟩They told me to ask for you.’

      ‘⟨Mr. Pell⟩Who told you?’

      ‘⟨I⟩The lady at the bank.’

      Mr. Pell laughed until he had to hold on to the counter. I did not see what was funny, but I smiled, because it seemed to be expected of me.

      ‘⟨Mr. Pell⟩The lady at the bank,’ he repeated, ‘⟨Mr. Pell⟩is my wife. What else did she say?’

      I thought about it. ‘⟨I⟩She said, “Tell the old fool to come home for his lunch.”’

      ‘⟨Mr. Pell⟩Did she, now?’

      A young woman put her head round the curtain. She had paint on her chin.

      ‘⟨Clara⟩Father, the kiln is smoking again,’ she said.

      ‘⟨Mr. Pell⟩Then open the flue, Clara.’

      ‘⟨Clara⟩It is open.’

      Mr. Pell swore and went out through the back. Clara looked me up and down.

      ‘⟨Clara⟩What do they call you?’ asked Clara.

      ‘⟨I⟩Edmund.’

      ‘⟨Clara⟩Well, Edmund, can you carry water?’

      ‘⟨I⟩I can try,’ I said, and I took the bucket from her.
      """)
}
