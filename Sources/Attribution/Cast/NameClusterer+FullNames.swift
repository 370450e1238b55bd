/// Joins full names such as "Elizabeth Bennet" by surname and first name.
extension NameClusterer {
  mutating func placeFullName(_ form: Int) {
    let core = forms[form].core
    let first = formal(core[0])
    let last = core[core.count - 1]
    let isMarriedByHusband = isMarried(forms[form]) && !traits(core[0]).has(.femaleName)
    for index in byLast[last] ?? [] where agrees(clusters[index], forms[form]) {
      guard let other = clusters[index].first else { continue }
      if other == first || isInitial(other, of: first) || isInitial(first, of: other) {
        if !clusters[index].given.contains(core[0]), isNoble(index) || isNoble(forms[form]) || standsBeside(form, index)
        {
          continue
        }
        if isMarriedByHusband != isWifeByName(index) { continue }
        if isInitial(other, of: first) { spellOut(first, of: index) }
        return join(form, to: index)
      }
    }
    begin(form, first: first, last: last)
  }

  func isInitial(_ short: Int32, of name: Int32) -> Bool {
    let letter = vocabulary.formBytes(of: short)
    return letter.count == 1 && letter.first == vocabulary.formBytes(of: name).first
  }
}
