extension AnnotatedStory {
  /// A long untagged exchange between two men, anchored at both ends; a third breaks in.
  static let train = AnnotatedStory(
    name: "train",
    text: """
      The compartment was empty except for Harold Finch and his newspaper, until Oswald Penrose pulled the door open at Crewe.

      "⟨Oswald⟩Good Lord," said Oswald. "⟨Oswald⟩Harold Finch."

      Harold lowered the newspaper an inch. "⟨Harold⟩Oswald."

      "⟨Oswald⟩How long has it been?"

      "⟨Harold⟩Nineteen years."

      "⟨Oswald⟩As many as that?"

      "⟨Harold⟩You still owe me four pounds."

      "⟨Oswald⟩I was hoping you'd forgotten."

      "⟨Harold⟩I had. Then you opened the door."

      Oswald sat down opposite and took out his wallet, looked into it, and put it back.

      "⟨Oswald⟩Would you take a cheque?" he asked.

      "⟨Harold⟩No," said Harold.

      The guard came along the corridor, punching tickets. He was a small man with a large moustache.

      "⟨The guard⟩Tickets, please, gentlemen," said the guard.

      "⟨Harold⟩My friend is paying for both," Harold said, and went back to his newspaper.

      "⟨Oswald⟩Harold, really!"

      "⟨The guard⟩That'll be four pounds exactly, sir," said the guard.
      """)
}
