/// What was heard of a script: how long each line lasts, and what could not be said.
struct Recording {
  /// The length in seconds, pauses included.
  var seconds = 0.0
  /// The length of each line of the script, in seconds; 0 for breaks.
  var lengths: [Double] = []
  /// How many lines were spoken anew.
  var spoken = 0
  var silences: [RenderSummary.Silence] = []
}
