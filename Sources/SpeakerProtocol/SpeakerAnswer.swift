/// What a worker says: once when it starts, then once for each request.
public enum SpeakerAnswer: Sendable, Hashable {
  /// The engine stands ready.
  case ready(EngineInfo)
  /// The engine can't be started; why, in plain words. The worker ends.
  case unable(String)
  /// The take stands.
  case spoken(id: UInt32, SpokenReport)
  /// There is no take.
  case failed(id: UInt32, SpeakingFailure)
  /// The request could not be read. The worker goes on.
  case misread(String)

  /// The message that says this.
  public var message: [UInt8] {
    var writer = ByteWriter()
    switch self {
    case .ready(let info):
      writer.write(UInt8(1))
      writer.write(info.protocolVersion)
      writer.write(text: info.version.utf8)
      writer.write(info.sampleRate)
      writer.write(text: info.dataPath.utf8)
    case .unable(let reason):
      writer.write(UInt8(2))
      writer.write(text: reason.utf8)
    case .spoken(let id, let report):
      writer.write(UInt8(3))
      writer.write(id)
      for number in [report.samples, report.events, report.lastEvent] { writer.write(number) }
    case .failed(let id, let failure):
      writer.write(UInt8(4))
      writer.write(id)
      let code = failure.code
      writer.write(code.kind)
      writer.write(Int(code.detail))
    case .misread(let reason):
      writer.write(UInt8(5))
      writer.write(text: reason.utf8)
    }
    return writer.bytes
  }

  /// Reads a message.
  public init(message: [UInt8]) throws(ProtocolError) {
    var reader = ByteReader(message)
    let kind = try reader.byte()
    switch kind {
    case 1:
      let (version, engine) = (try reader.integer(), try reader.string())
      let (rate, path) = (try reader.integer(), try reader.string())
      self = .ready(EngineInfo(protocolVersion: version, version: engine, sampleRate: rate, dataPath: path))
    case 2: self = .unable(try reader.string())
    case 3:
      let id = try reader.number()
      let (samples, events) = (try reader.integer(), try reader.integer())
      let last = try reader.integer()
      self = .spoken(id: id, SpokenReport(samples: samples, events: events, lastEvent: last))
    case 4:
      let (id, code) = (try reader.number(), try reader.byte())
      guard let failure = SpeakingFailure(kind: code, detail: Int32(truncatingIfNeeded: try reader.integer())) else {
        throw .unknownKind(code)
      }
      self = .failed(id: id, failure)
    case 5: self = .misread(try reader.string())
    default: throw .unknownKind(kind)
    }
    try reader.end()
  }
}
