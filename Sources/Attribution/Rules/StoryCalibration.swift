/// How often a speaker of a short story is right who would be as likely in a novel.
///
/// The plain rules push what they favour close to certainty, and the ranker's calibration knows novels alone. The knots were
/// set by 200 speeches of eight stories at the first look, as `Documentation/Attribution.md` tells.
enum StoryCalibration {
  static let calibration = Calibration(knots: [
    (0, 0), (0.2, 0.25), (0.45, 0.43), (0.6, 0.48), (0.75, 0.55), (0.87, 0.67), (0.92, 0.73), (0.965, 0.8),
    (0.99, 0.895), (1, 0.965),
  ])
}
