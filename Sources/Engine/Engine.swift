import CEspeakNG
import HearsaySpeakerProtocol

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The engine, started once in a process and never ended: `espeak_ng_Terminate` deadlocks in 1.51.
///
/// espeak-ng keeps its state in global variables, so one process holds one engine, and what it says depends on what it
/// said before. Who wants the same samples for the same text speaks once in a process forked from one that never spoke.
public struct Engine {
  /// What the engine says of itself.
  public let info: EngineInfo

  /// Starts the engine.
  ///
  /// - Parameter dataPath: The folder that holds `espeak-ng-data`, or that folder itself; nil for `$ESPEAK_DATA_PATH` or
  ///   the place that the library was built for.
  public init(dataPath: String? = nil) throws(EngineError) {
    espeak_ng_InitializePath(dataPath)
    let status = espeak_ng_Initialize(nil)
    var folder: UnsafePointer<CChar>?
    let version = espeak_Info(&folder).map { String(cString: $0) } ?? ""
    let path = folder.map { String(cString: $0) } ?? dataPath ?? ""
    guard status == ENS_OK else {
      guard access(path + "/phontab", R_OK) == 0 else { throw .dataMissing(path: path) }
      throw .cannotStart(status: status.rawValue, Self.words(for: status))
    }
    // The engine looks elsewhere when the folder it was given has no data, and says nothing.
    if let dataPath, !path.hasPrefix(dataPath) { throw .dataMissing(path: dataPath) }
    let output = espeak_ng_InitializeOutput(ENOUTPUT_MODE_SYNCHRONOUS, 0, nil)
    guard output == ENS_OK else { throw .cannotStart(status: output.rawValue, Self.words(for: output)) }
    // The first choice of a voice reads all the voices' files, for some milliseconds: better here than in every fork.
    _ = espeak_ListVoices(nil)
    info = EngineInfo(
      version: String(version.prefix { $0 != " " }), sampleRate: Int(espeak_ng_GetSampleRate()), dataPath: path)
  }

  private static func words(for status: espeak_ng_STATUS) -> String {
    withUnsafeTemporaryAllocation(of: CChar.self, capacity: 512) { buffer in
      guard let start = buffer.baseAddress else { return "" }
      espeak_ng_GetStatusCodeMessage(status, start, buffer.count)
      return String(cString: start)
    }
  }
}
