/// What a worker says of its engine when it starts.
public struct EngineInfo: Sendable, Hashable {
  /// The version of the protocol, raised whenever a message or a take's making changes.
  public static let currentProtocol = 2

  /// The version of the protocol that the worker speaks.
  public var protocolVersion: Int
  /// The engine's own version, such as `1.51`.
  public var version: String
  /// Samples a second.
  public var sampleRate: Int
  /// The folder of the engine's data: `lang` and `voices` are in it.
  public var dataPath: String

  /// Makes a description of its parts.
  public init(
    protocolVersion: Int = EngineInfo.currentProtocol, version: String, sampleRate: Int, dataPath: String
  ) {
    self.protocolVersion = protocolVersion
    self.version = version
    self.sampleRate = sampleRate
    self.dataPath = dataPath
  }
}
