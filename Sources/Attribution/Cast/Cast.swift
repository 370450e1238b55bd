/// Everyone whom the text knows, and whom each form of a name can mean.
struct Cast: Sendable {
  var members: [CastMember] = []
  /// By form: whom it can mean, the likeliest first.
  var owners: [[Int]] = []
  /// By a role's noun: the members called by it, most frequent first.
  var roles: [Int32: [Int]] = [:]
  /// By an office such as "colonel": the members who bear it.
  var offices: [Int32: [Int]] = [:]
  /// By a noun for kin and a member whom it may mean: whose father, mother, husband or wife that is.
  var relatives: [Int32: [Int: [Int]]] = [:]
  /// The member who tells the story as "I".
  var narrator: Int?
  /// Whether the story is told of "you", who is its narrator then.
  var isToldToYou = false
  /// The crowd that "they all" means.
  var everyone: Int?

  /// Makes two members one: whatever meant the other means the chief from now on.
  mutating func join(_ other: Int, to chief: Int) {
    owners = owners.map { Self.replaced(other, by: chief, in: $0) }
    for noun in roles.keys { roles[noun] = Self.replaced(other, by: chief, in: roles[noun] ?? []) }
    for office in offices.keys { offices[office] = Self.replaced(other, by: chief, in: offices[office] ?? []) }
    relatives = relatives.mapValues { whose in
      Dictionary(
        whose.map { ($0 == other ? chief : $0, Self.replaced(other, by: chief, in: $1)) }, uniquingKeysWith: +)
    }
    if narrator == other { narrator = chief }
    let joined = members[other]
    for alias in [joined.name] + joined.aliases where !members[chief].aliases.contains(alias) {
      members[chief].aliases.append(alias)
    }
    members[chief].namedGender += joined.namedGender
    if members[chief].noun < 0 {
      members[chief].noun = joined.noun
      members[chief].adjectives = joined.adjectives
    }
    members[other].aliases = []
    members[other].name = ""
    // Only the chief speaks.
    members[other].neverSpeaks = true
  }

  private static func replaced(_ other: Int, by chief: Int, in members: [Int]) -> [Int] {
    var result: [Int] = []
    for member in members.map({ $0 == other ? chief : $0 }) where !result.contains(member) { result.append(member) }
    return result
  }
}
