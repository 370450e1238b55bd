extension AnnotatedStory {
  /// Two women with "she" for both, told apart by who acts and who answers; a shout and a whisper.
  static let ward = AnnotatedStory(
    name: "ward", hard: 1,
    text: """
      Nurse Abbot drew the curtain round the last bed. In it Mrs. Lorimer lay with her eyes wide open, as she did every night at two.

      "⟨Nurse Abbot⟩You should be asleep," said Nurse Abbot.

      "⟨Mrs. Lorimer⟩So should you," Mrs. Lorimer said. "⟨Mrs. Lorimer⟩How long have you been on your feet?"

      "⟨Nurse Abbot⟩Since noon."

      "⟨Mrs. Lorimer⟩That's against the law."

      Nurse Abbot smiled and sat down on the edge of the chair. "⟨Nurse Abbot⟩Don't tell the doctor," she whispered.

      The doctor, a tall young man with ink on his cuffs, was coming down the ward with a lamp.

      "⟨Doctor⟩Don't tell me what?" the doctor asked.

      "⟨Mrs. Lorimer⟩That your nurses are asleep on their feet!" cried Mrs. Lorimer.

      He held up the lamp and looked at them both. "⟨Doctor⟩Go home, Nurse," he said. "⟨Doctor⟩I'll sit with her."

      "⟨Nurse Abbot⟩But, Doctor Hale, the drip—"

      "⟨Doctor⟩I can count drops," said Doctor Hale. "⟨Doctor⟩Go home."
      """)
}
