import Foundation

/// Markers as a WAV file holds them: a `cue ` chunk with the moments and a `LIST adtl` chunk with the names.
struct WaveMarkers {
  let markers: [Marker]

  /// A cue point's sample number has 32 bits, 54 hours at 22,050 samples a second; markers past that are left out.
  private var holdable: [Marker] { markers.filter { $0.sample <= Int(UInt32.max) } }

  /// The chunks, empty where there are no markers.
  var data: Data {
    guard !holdable.isEmpty else { return Data() }
    var cues = Data()
    cues.append(littleEndian: UInt32(holdable.count))
    var labels = Data("adtl".utf8)
    for (index, marker) in holdable.enumerated() {
      let id = UInt32(index + 1)
      cues.append(littleEndian: id)
      cues.append(littleEndian: UInt32(marker.sample))
      cues.append(contentsOf: "data".utf8)
      cues.append(littleEndian: UInt32(0))
      cues.append(littleEndian: UInt32(0))
      cues.append(littleEndian: UInt32(marker.sample))
      var label = Data()
      label.append(littleEndian: id)
      label.append(contentsOf: marker.name.utf8.filter { $0 != 0 })
      label.append(0)
      labels.append(chunk: "labl", label)
    }
    var data = Data()
    data.append(chunk: "cue ", cues)
    data.append(chunk: "LIST", labels)
    return data
  }
}
