print("speaker")
