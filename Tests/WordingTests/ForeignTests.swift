import HearsayWording
import Testing

@Suite struct ForeignTests {
  @Test(arguments: [
    ("fr", "M. Dupont arriva", "Monsieur Dupont arriva"), ("fr", "MM. Dupont et Durand", "Messieurs Dupont et Durand"),
    ("fr", "n° 5", "numéro 5"), ("fr", "Louis XIV mourut", "Louis 14 mourut"), ("fr", "chapitre IV", "chapitre 4"),
    ("fr", "15 h 30", "15 heures 30"), ("fr", "le 2e jour", "le deuxième jour"), ("fr", "un CD et M.", "un CD et M."),
    ("fr", "[[a]]", "[a]]"), ("de", "z. B. so", "zum Beispiel so"), ("de", "Hunde usw.", "Hunde und so weiter."),
    ("de", "Nr. 5", "Nummer 5"), ("de", "Dr. Faust", "Doktor Faust"),
    ("de", "Heinrich VIII. war", "Heinrich der Achte war"),
    ("de", "am 1. Mai 1984", "am ersten Mai neunzehnhundert 84"), ("de", "der 3. März", "der dritte März"),
    ("de", "1.984 Mann", "1.984 Mann"), ("de", "5 km", "5 Kilometer"), ("es", "p. ej. esto", "por ejemplo esto"),
    ("es", "D. Juan", "don Juan"), ("es", "Tom & Ana", "Tom y Ana"), ("it", "Sig.ra Rossi", "Signora Rossi"),
    ("it", "S. Pietro", "San Pietro"), ("it", "ecc.", "eccetera."),
  ]) func `what the engine gets wrong in other languages is said in words`(
    language: String, shown: String, spoken: String
  ) {
    let text = SpokenText(shown, wording: Wording(language: language))
    #expect(String(decoding: text.utf8, as: UTF8.self) == spoken)
    #expect(text.origins == text.origins.sorted())
  }
}
