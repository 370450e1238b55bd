/// Who is somebody's parent, and who somebody's child, as far as surnames tell.
struct Families {
  private var parents: Set<Int> = []
  private var children: Set<Int> = []

  init(_ cast: Cast, in vocabulary: Vocabulary) {
    for noun in ["father", "mother"].compactMap({ vocabulary.find($0) }) {
      for (parent, whose) in cast.relatives[noun] ?? [:] where !whose.isEmpty {
        parents.insert(parent)
        children.formUnion(whose)
      }
    }
    children.subtract(parents)
  }

  /// Whether someone may be called by a word that tells an age.
  func agree(_ member: Int, with age: Strangers.Age, in cast: Cast) -> Bool {
    switch age {
    case .child: return cast.members[member].titles.isEmpty && !parents.contains(member)
    case .young: return !cast.members[member].isMarriedWoman && !parents.contains(member)
    case .old: return !children.contains(member)
    case .any: return true
    }
  }
}
