/// What can go wrong with a production folder.
public enum ProductionError: Error, Equatable, CustomStringConvertible {
  /// The folder can't be made or entered.
  case cannotMake(folder: String, why: String)
  /// A file can't be written.
  case cannotWrite(file: String, why: String)
  /// Another run is busy in the folder.
  case busy(folder: String)
  /// The folder holds the production of another manuscript.
  case otherManuscript(folder: String, holds: String, given: String)
  /// Two files that a hand made say different things.
  case contradiction(first: String, second: String, remedy: String)
  /// A folder was given that holds no production.
  case notAProduction(folder: String)
  /// A file stands under a name that Hearsay would write, and Hearsay did not write it.
  case notOurs(file: String)
  /// Chapters are asked for that the book does not have.
  case noChapter(ClosedRange<Int>, there: Int)
  /// The disk has too little room.
  case noRoom(folder: String, needed: Int, free: Int)
  /// The record of the folder can't be read.
  case damagedLedger(file: String, why: String)

  /// The error in a line, for people.
  public var description: String {
    switch self {
    case .cannotMake(let folder, let why): "\(folder): cannot be used as a production folder: \(why)"
    case .cannotWrite(let file, let why): "\(file): cannot be written: \(why)"
    case .busy(let folder): "\(folder): another hearsay is rendering into this folder: wait for it, or give another -o"
    case .otherManuscript(let folder, let holds, let given):
      "\(folder): holds the production of \(holds), not of \(given): give another folder with -o, or start over with --fresh"
    case .contradiction(let first, let second, let remedy): "\(first) and \(second) contradict each other: \(remedy)"
    case .notAProduction(let folder): "\(folder): is a folder, but no production: there is no script.json in it"
    case .notOurs(let file):
      "\(file): is there already and is not what hearsay wrote: move it away, or overwrite it with --fresh"
    case .noChapter(let chapters, let count):
      chapters.count == 1
        ? "there is no chapter \(chapters.lowerBound): the book has 1 to \(count)"
        : "there are no chapters \(chapters.lowerBound) to \(chapters.upperBound): the book has 1 to \(count)"
    case .noRoom(let folder, let needed, let free):
      "\(folder): the disk is too full: about \(needed >> 20) MB are needed, and \(free >> 20) MB are free"
    case .damagedLedger(let file, let why): "\(file): cannot be read: \(why): delete it, or start over with --fresh"
    }
  }
}
