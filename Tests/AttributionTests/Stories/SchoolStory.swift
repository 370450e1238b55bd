extension AnnotatedStory {
  /// Dash dialogue, with tags that no mark parts from the speech.
  static let school = AnnotatedStory(
    name: "school",
    text: """
      The bell had rung, but Brother Anselm went on writing on the blackboard as though he had not heard it.

      —⟨Dunne⟩Please, sir, said Dunne.

      Brother Anselm did not turn round.

      —⟨Brother Anselm⟩What is it, Dunne?

      —⟨Dunne⟩The bell, sir.

      —⟨Brother Anselm⟩The bell is for me, said Brother Anselm. ⟨Brother Anselm⟩It is not for you.

      Somebody at the back laughed. Kearney had his head down on the desk and his shoulders were shaking.

      —⟨Brother Anselm⟩Stand up, Kearney, said Brother Anselm quietly.

      Kearney stood up.

      —⟨Kearney⟩I wasn't laughing, sir, said Kearney.

      —⟨Brother Anselm⟩Then what were you doing?

      —⟨Kearney⟩Coughing, sir.

      —⟨Brother Anselm⟩Cough again, said Brother Anselm, and we shall all hear it.
      """)
}
