import Foundation

/// What the system says of an error's number.
func systemReason(_ number: Int32) -> String { String(cString: strerror(number)) }
