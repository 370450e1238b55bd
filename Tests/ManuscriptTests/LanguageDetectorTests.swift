import HearsayManuscript
import Testing

@Suite("The language of a text")
struct LanguageDetectorTests {
  @Test(
    "is told by its commonest words",
    arguments: [
      ("en", "The old man looked at the sea, and it was grey. He had not been there for a year, and she was with him."),
      (
        "fr",
        "Le vieil homme regardait la mer, et elle était grise. Il ne disait pas un mot, mais elle avait froid dans le vent."
      ),
      (
        "de",
        "Der alte Mann sah auf das Meer, und es war grau. Er sagte nicht ein Wort, aber sie hatte mit ihm die Nacht gesehen."
      ),
      (
        "es",
        "El viejo miraba el mar, y era gris. No decía una palabra, pero ella tenía frío con el viento que era muy fuerte."
      ),
      (
        "it",
        "Il vecchio guardava il mare, che era grigio. Non diceva una parola, ma lei aveva freddo con il vento della sera."
      ),
      (
        "pt",
        "O velho olhava o mar, que era cinzento. Ele não dizia uma palavra, mas ela tinha frio com o vento da noite."
      ),
      ("en", "Ha ha ha."), ("en", ""),
    ])
  func detected(tag: String, text: String) {
    #expect(LanguageDetector().language(of: Array(text.utf8)) == tag)
  }
}
