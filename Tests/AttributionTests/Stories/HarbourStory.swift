extension AnnotatedStory {
  /// A family of one surname and a captain who is also called by office and by first name.
  static let harbour = AnnotatedStory(
    name: "harbour",
    text: """
      Captain Rusk had commanded the Heron for eleven years, and in that time he had lost one anchor and no men.

      "⟨Captain Rusk⟩Mr. Vane," he said, "⟨Captain Rusk⟩what do you make of that cloud?"

      Vane shaded his eyes. "⟨Mr. Vane⟩I make it trouble, sir."

      "⟨Captain Rusk⟩So do I. Take in the topsail."

      "⟨Mr. Vane⟩Aye, sir."

      Mrs. Vane had come up on deck with her shawl over her head. She had sailed with her husband since their wedding, and she feared weather less than boredom.

      "⟨Mrs. Vane⟩Is it a storm?" she asked.

      "⟨Captain Rusk⟩It means to be one, ma'am," said the Captain. "⟨Captain Rusk⟩You had better go below."

      "⟨Mrs. Vane⟩I had much better stay here," said Mrs. Vane, "⟨Mrs. Vane⟩where I can see it."

      Rusk bowed to her. He had argued with Mrs. Vane before. "⟨Captain Rusk⟩Then hold on to something," he said.

      "⟨Mrs. Vane⟩I am holding on to the mast, Captain."

      "⟨Captain Rusk⟩Hold on to your husband. The mast may go."

      Her husband, who was halfway up the rigging, heard this and roared, "⟨Mr. Vane⟩I'd sooner she kept the mast, sir!"

      The first drops fell like thrown gravel.
      """)
}
