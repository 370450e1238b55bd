import Foundation
import HearsayScript
import Testing

/// The schema that other programs check against says what the writer does.
@Suite struct JSONSchemaTests {
  static let schema = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../../Documentation/script.schema.json").standardized

  /// Whether Python has `jsonschema`.
  static let hasValidator = (try? Tool.run("python3", "-c", "import jsonschema.validators"))?.status == 0

  private func validate(_ text: String) throws -> Tool.Result {
    let file = FileManager.default.temporaryDirectory.appending(path: "schema-\(UUID().uuidString).json")
    try Data(text.utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let program = """
      import json, sys
      from jsonschema import Draft202012Validator
      schema = json.load(open(sys.argv[1]))
      Draft202012Validator.check_schema(schema)
      errors = list(Draft202012Validator(schema).iter_errors(json.load(open(sys.argv[2]))))
      sys.exit("; ".join(e.message for e in errors) if errors else 0)
      """
    return try Tool.run("python3", "-c", program, Self.schema.path, file.path)
  }

  @Test(.enabled(if: hasValidator, "python3 has no jsonschema")) func whatIsWrittenIsValid() throws {
    let result = try validate(ScriptFormat.json.write(.rich))
    #expect(result.status == 0, "\(result.output)")
  }

  @Test(.enabled(if: hasValidator, "python3 has no jsonschema")) func aMissingKeyIsNot() throws {
    let text = ScriptFormat.json.write(.rich).replacing("\"because\": ", with: "\"why\": ")
    #expect(try validate(text).output.contains("'because' is a required property"))
  }

  @Test func theSchemaListsEveryDelivery() throws {
    let text = try String(contentsOf: Self.schema, encoding: .utf8)
    for delivery in Delivery.allCases { #expect(text.contains("\"\(delivery.rawValue)\"")) }
  }
}
