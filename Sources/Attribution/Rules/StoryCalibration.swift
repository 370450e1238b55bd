/// How often a speaker of a short story is right who would be as likely in a novel.
///
/// The plain rules push what they favour close to certainty, and the ranker's calibration knows novels alone. The knots were
/// set by 321 speeches of seventeen stories that the rules were not written with, as `Documentation/Attribution.md` tells.
enum StoryCalibration {
  static let calibration = Calibration(knots: [
    (0, 0), (0.2, 0.2), (0.45, 0.37), (0.6, 0.42), (0.75, 0.55), (0.87, 0.77), (0.92, 0.81), (0.965, 0.88),
    (0.99, 0.95), (1, 0.97),
  ])
}
