extension AnnotatedStory {
  /// Present tense, curly marks, three women: who is "she" is told by who acts and who is spoken to.
  static let kitchen = AnnotatedStory(
    name: "kitchen", hard: 1,
    text: """
      Priya drops her keys into the bowl and listens. The kitchen light is on, and somebody is humming.

      “⟨Priya⟩Hello?” she calls.

      “⟨Dana⟩In here,” Dana calls back. “⟨Dana⟩Don’t be angry.”

      Priya stands in the doorway. Every pot she owns is on the stove. Dana waves a wooden spoon at her, and a red drop lands on the tiles.

      “⟨Priya⟩What is this?” Priya asks.

      “⟨Dana⟩Dinner.”

      “⟨Priya⟩For how many?”

      Dana counts on her fingers. “⟨Dana⟩Eleven,” she admits. “⟨Dana⟩Twelve, if Tom brings Gus.”

      The bell rings before Priya can answer. Tom is on the step with a bottle under each arm, and he grins when he sees her face.

      “⟨Tom⟩She didn’t tell you, did she?” he says.

      “⟨Priya⟩No, Tom, she did not.”

      “⟨Tom⟩Happy birthday, then.”

      Priya looks at the bottles, and at the street behind him, where four more people are getting out of a car. She starts to laugh. “⟨Priya⟩Dana!” she shouts over her shoulder. “⟨Priya⟩You’ll need a bigger pot.”

      “⟨Dana⟩I know!” comes the answer from the kitchen.
      """)
}
