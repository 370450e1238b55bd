// swift-tools-version: 6.2

import PackageDescription

// Every target of ours: Swift 6 language mode, and a warning is an error.
let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

/// A room of the library: the folder keeps the short name, the module's is unique in a user's package graph.
func room(_ folder: String, uses dependencies: [Target.Dependency]) -> Target {
  .target(name: "Hearsay" + folder, dependencies: dependencies, path: "Sources/" + folder, swiftSettings: strict)
}

func tests(of name: String, uses dependencies: [Target.Dependency]) -> Target {
  .testTarget(
    name: name + "Tests", dependencies: dependencies, path: "Tests/" + name + "Tests", swiftSettings: strict)
}

let logging: Target.Dependency = .product(name: "Logging", package: "swift-log")
let arguments: Target.Dependency = .product(name: "ArgumentParser", package: "swift-argument-parser")
let yams: Target.Dependency = .product(name: "Yams", package: "Yams")
let subprocess: Target.Dependency = .product(name: "Subprocess", package: "swift-subprocess")
let mustache: Target.Dependency = .product(name: "Mustache", package: "swift-mustache")
let complex: Target.Dependency = .product(name: "ComplexModule", package: "swift-numerics")
let deque: Target.Dependency = .product(name: "DequeModule", package: "swift-collections")

let package = Package(
  name: "hearsay",
  platforms: [.macOS(.v15)],
  products: [
    .library(
      name: "HearsayKit",
      targets: ["HearsayKit", "HearsayAudiobook", "HearsayManuscript", "HearsayScript", "HearsayCasting"]),
    .executable(name: "hearsay", targets: ["hearsay"]),
    .executable(name: "hearsay-speaker", targets: ["hearsay-speaker"]),
    .executable(name: "attribution-lab", targets: ["attribution-lab"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", .upToNextMinor(from: "1.8.0")),
    .package(url: "https://github.com/apple/swift-log", .upToNextMinor(from: "1.16.0")),
    .package(url: "https://github.com/apple/swift-collections", .upToNextMinor(from: "1.6.0")),
    .package(url: "https://github.com/apple/swift-numerics", .upToNextMinor(from: "1.1.0")),
    .package(url: "https://github.com/swiftlang/swift-subprocess", .upToNextMinor(from: "1.0.0"), traits: []),
    .package(url: "https://github.com/jpsim/Yams", .upToNextMinor(from: "6.2.0")),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", .upToNextMinor(from: "2.1.0")),
    .package(url: "https://github.com/onevcat/Rainbow", .upToNextMinor(from: "4.2.0")),
    .package(url: "https://github.com/ordo-one/TextTable", .upToNextMinor(from: "0.0.2")),
  ],
  targets: [
    // The C libraries: a module map and a shim each, nothing else.
    .systemLibrary(
      name: "CEspeakNG", pkgConfig: "espeak-ng", providers: [.apt(["libespeak-ng-dev"]), .brew(["espeak-ng"])]),
    .systemLibrary(name: "CCrypto", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"]), .brew(["openssl@3"])]),
    .systemLibrary(name: "CXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"]), .brew(["libxml2"])]),
    .systemLibrary(name: "CZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"]), .brew(["libzip"])]),
    .systemLibrary(
      name: "CUchardet", pkgConfig: "uchardet", providers: [.apt(["libuchardet-dev"]), .brew(["uchardet"])]),
    .systemLibrary(
      name: "CMarkGFM", pkgConfig: "libcmark-gfm",
      providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"]), .brew(["cmark-gfm"])]),
    .systemLibrary(
      name: "CSndFile", pkgConfig: "sndfile", providers: [.apt(["libsndfile1-dev"]), .brew(["libsndfile"])]),
    .systemLibrary(
      name: "CEBUR128", pkgConfig: "libebur128", providers: [.apt(["libebur128-dev"]), .brew(["libebur128"])]),

    .systemLibrary(
      name: "CSampleRate", pkgConfig: "samplerate",
      providers: [.apt(["libsamplerate0-dev"]), .brew(["libsamplerate"])]),

    // A manuscript to a script.
    room("Script", uses: ["CCrypto"]),
    room("Manuscript", uses: ["HearsayPrograms", "CXML2", "CZip", "CUchardet", "CMarkGFM"]),
    .target(
      name: "HearsayAttribution", dependencies: ["HearsayManuscript", "HearsayScript"], path: "Sources/Attribution",
      exclude: ["Lexicon/first-names.txt", "Model/attribution.model", "Model/CARD.md"], swiftSettings: strict),

    // A script to an audiobook.
    room("Casting", uses: ["HearsayScript", "HearsaySpeakerProtocol", "HearsayWording", yams]),
    room("Acoustics", uses: ["CEBUR128", complex]),
    room("Wording", uses: []),
    room("Programs", uses: []),
    room("SpeakerProtocol", uses: ["HearsayPrograms"]),
    room("Sound", uses: ["CSndFile", "CSampleRate"]),
    room("Engine", uses: ["HearsaySpeakerProtocol", "HearsaySound", "CEspeakNG"]),
    room("Speech", uses: ["HearsayScript", "HearsaySpeakerProtocol", "HearsayWording", deque, logging, subprocess]),
    room(
      "Audiobook",
      uses: [
        "HearsayScript", "HearsayCasting", "HearsaySound", "HearsayAcoustics", "HearsayPrograms", "CSndFile", logging,
        subprocess,
      ]),
    room("Publishing", uses: ["HearsayScript", "HearsayAudiobook", "CZip", mustache]),

    // The pipeline, the command, the worker.
    .target(
      name: "HearsayKit",
      dependencies: [
        "HearsayManuscript", "HearsayScript", "HearsayAttribution", "HearsayAcoustics", "HearsayCasting",
        "HearsaySpeakerProtocol", "HearsaySpeech", "HearsayWording", "HearsayAudiobook", "HearsayPublishing", logging,
      ], swiftSettings: strict),
    .executableTarget(
      name: "hearsay",
      dependencies: [
        "HearsayKit", "HearsayAudiobook", "HearsayManuscript", "HearsayPublishing", "HearsayScript", "HearsayCasting",
        "HearsayPrograms", arguments, logging, subprocess,
        .product(name: "Rainbow", package: "Rainbow"),
        .product(name: "TextTable", package: "TextTable"),
      ], swiftSettings: strict),
    .executableTarget(
      name: "hearsay-speaker", dependencies: ["HearsayEngine", "HearsaySpeakerProtocol"], swiftSettings: strict),

    .executableTarget(
      name: "attribution-lab", dependencies: ["HearsayAttribution", "HearsayManuscript", "HearsayScript", arguments],
      exclude: ["Python"], swiftSettings: strict),

    // A worker for tests with very many lines.
    .executableTarget(
      name: "quick-speaker", dependencies: ["HearsaySpeakerProtocol"], path: "Tests/QuickSpeaker", swiftSettings: strict
    ),

    tests(of: "Script", uses: ["HearsayScript"]),
    tests(of: "Manuscript", uses: ["HearsayManuscript", "CZip"]),
    tests(of: "Attribution", uses: ["HearsayAttribution", "HearsayManuscript", "HearsayScript"]),
    tests(of: "Casting", uses: ["HearsayCasting", "HearsayScript", "HearsayWording"]),
    tests(of: "Acoustics", uses: ["HearsayAcoustics"]),
    tests(of: "Wording", uses: ["HearsayWording"]),
    tests(of: "SpeakerProtocol", uses: ["HearsaySpeakerProtocol"]),
    tests(of: "Engine", uses: ["HearsayEngine", "HearsaySpeakerProtocol"]),
    tests(
      of: "Speech",
      uses: [
        "HearsaySpeech", "HearsaySpeakerProtocol", "HearsayScript", "HearsayCasting", "HearsayAcoustics",
        "HearsayWording", logging,
      ]),
    tests(of: "Audiobook", uses: ["CEBUR128", "HearsayAudiobook", "HearsayCasting", "HearsayScript", subprocess]),
    tests(of: "Publishing", uses: ["HearsayPublishing", "HearsayAudiobook", "HearsayScript", subprocess]),
    tests(of: "HearsayKit", uses: ["HearsayKit", "HearsayScript", "HearsayCasting", "HearsayWording"]),
    tests(of: "Command", uses: ["hearsay", "HearsayPublishing", "HearsayScript", subprocess]),
  ]
)
