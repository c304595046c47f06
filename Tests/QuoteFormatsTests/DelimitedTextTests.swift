import Testing

@testable import QuoteFormats

@Suite struct DelimitedTextTests {
  func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  @Test func quotesWhatCSVNeedsQuoted() {
    #expect(
      text(DelimitedText.csv.row(["a", "b,c", "d\"e", "f\ng", ""]))
        == "a,\"b,c\",\"d\"\"e\",\"f\ng\",\r\n")
  }

  @Test func escapesWhatTSVCannotHold() {
    #expect(text(DelimitedText.tsv.row(["a\tb", "c\\d", "e\r\nf"])) == "a\\tb\tc\\\\d\te\\r\\nf\n")
  }
}
