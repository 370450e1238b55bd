/// How English is read aloud: the rules in the order in which they are asked, the first that applies counting.
enum English {
  static let rules: [any WordingRule.Type] = [
    AddressRule.self, RomanRule.self, MoneyRule.self, OldMoneyRule.self, TimeRule.self, TelephoneRule.self,
    DateRule.self, MonthRule.self, FractionRule.self, OrdinalRule.self, YearRule.self, MeasureRule.self, PointRule.self,
    NumberRule.self, AbbreviationRule.self, CapitalsRule.self, StammerRule.self, ClippedRule.self, StretchedRule.self,
    InterjectionRule.self, SymbolRule.self, EmojiRule.self,
  ]
}
