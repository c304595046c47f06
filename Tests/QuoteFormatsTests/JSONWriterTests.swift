import Testing

@testable import QuoteFormats

@Suite struct JSONWriterTests {
  func text(_ layout: JSONWriter.Layout, _ write: (inout JSONWriter) -> Void) -> String {
    var writer = JSONWriter(layout)
    write(&writer)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  func sample(_ writer: inout JSONWriter) {
    writer.object { writer in
      writer.key("z", 1)
      writer.key("a", [String]())
      writer.key("m") { writer in
        writer.flat { writer in
          writer.array([1, 2]) { writer, n in writer.object { $0.key("n", n) } }
        }
      }
      writer.key("none", nil as String?)
    }
  }

  @Test func keepsTheOrderOfKeys() {
    #expect(text(.compact, sample) == #"{"z":1,"a":[],"m":[{"n":1},{"n":2}],"none":null}"#)
  }

  @Test func indents() {
    #expect(
      text(.indented, sample) == """
        {
          "z": 1,
          "a": [],
          "m": [{"n": 1}, {"n": 2}],
          "none": null
        }
        """)
  }

  @Test func escapesStrings() {
    #expect(
      text(.compact) { $0.string("« à »\"\\\n\r\t\u{1}\u{1B}\u{7F}") }
        == #""« à »\"\\\n\r\t\u0001\u001b\u007f""#)
  }
}
