/// Everyone whom the text knows, and whom each form of a name can mean.
struct Cast: Sendable {
  var members: [CastMember] = []
  /// By form: whom it can mean, the likeliest first.
  var owners: [[Int]] = []
  /// By a role's noun: the members called by it, most frequent first.
  var roles: [Int32: [Int]] = [:]
  /// By an office such as "colonel": the members who bear it.
  var offices: [Int32: [Int]] = [:]
  /// The member who tells the story as "I".
  var narrator: Int?
  /// The crowd that "they all" means.
  var everyone: Int?
}
