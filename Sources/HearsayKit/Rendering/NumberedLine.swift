import HearsayScript

/// A line and its number, counted from 1 through the whole script.
struct NumberedLine: Sendable {
  let number: Int
  let line: Script.Line
}
