import HearsayWording
import Testing

/// Sentences written before the rules were looked at, that went wrong then.
@Suite struct AwkwardTests {
  @Test(arguments: [
    ("MIX the eggs.", "mix the eggs."), ("RUN!", "run!"), ("Get OUT of here", "Get out of here"),
    ("GET OUT", "GET OUT"), ("DIM the lights.", "dim the lights."),
    ("ACT III", "act three"), ("The FBI came.", "The FBI came."), ("See p. 12 ff.", "See page twelve and following."),
    ("The XIXth century", "The nineteenth century"), ("World War I ended", "World War one ended"),
    ("£5–£10", "five to ten pounds"), ("a $1,000 prize", "a one thousand dollar prize"),
    ("a $3 million house", "a three million dollar house"),
    ("It cost $1,000 then.", "It cost one thousand dollars then."),
    ("a Ph.D. in law", "a P.H.D in law"), ("left on Sat.", "left on Saturday."), ("He sat.", "He sat."),
    ("See §§ 5-7.", "See sections five to seven."), ("3 x 4 = 12", "three times four equals twelve"),
    ("a 2x4 beam", "a two by four beam"), ("The ratio was 3:1.", "The ratio was three to one."),
    ("Luke 5:3", "Luke five three"), ("in her 20s.", "in her twenties."), ("his mid-30s.", "his mid-thirties."),
    ("cost 20s.", "cost twenty shillings"), ("the Indian Ind. Act", "the Indian Ind. Act"),
    ("Call 020 7946 0958 now.", "Call oh two oh, seven nine four six, oh nine five eight now."),
    ("Dial 911.", "Dial nine one one."),
  ]) func `English`(shown: String, spoken: String) { #expect(Self.said(shown, "en") == spoken) }

  @Test func `a heart with its variation sign is passed over at the end`() {
    #expect(!Self.said("I love you ❤\u{FE0F}.", "en").contains("love ."))
    #expect(Self.said("I ❤\u{FE0F} you", "en").contains("love"))
  }

  @Test(arguments: [
    ("fr", "Il coûte 3,50 €.", "Il coûte 3 euros 50."), ("fr", "1 €", "1 euro"), ("fr", "1.200 €", "1200 euros"),
    ("fr", "Le XIXe siècle", "Le dix-neuvième siècle"), ("fr", "François Ier régnait", "François premier régnait"),
    ("fr", "Il est 3h05.", "Il est 3 heures 5."), ("fr", "-5 °C", "moins 5 degrés Celsius"),
    ("fr", "Elle mit 3 mètres", "Elle mit 3 mètres"), ("de", "Es ist 15:30 Uhr.", "Es ist 15 Uhr 30."),
    ("de", "Er kostet 3,50 €.", "Er kostet 3 Euro 50."), ("es", "Cuesta 3,50 €.", "Cuesta 3 euros con 50."),
    ("es", "Felipe II reinaba", "Felipe segundo reinaba"), ("es", "Isabel II", "Isabel segunda"),
    ("es", "Alfonso XIII", "Alfonso XIII"), ("es", "el 1.º de mayo", "el primero de mayo"), ("es", "n.º 5", "número 5"),
    ("it", "3,50 €", "3 euro e 50"),
  ]) func `other languages`(language: String, shown: String, spoken: String) {
    #expect(Self.said(shown, language) == spoken)
  }

  private static func said(_ text: String, _ language: String) -> String {
    String(decoding: SpokenText(text, wording: Wording(language: language)).utf8, as: UTF8.self)
  }
}
