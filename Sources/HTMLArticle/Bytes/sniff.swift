/// Names the kind of file that is no page ("a PDF document"), by the marks it starts with; nil for
/// what may be HTML or text.
func sniffOtherKind(_ bytes: [UInt8]) -> String? {
  for (mark, name) in fileMarks where bytes.starts(with: mark) { return name }
  if bytes.starts(with: Array("RIFF".utf8)), bytes.count > 12 {
    return bytes[8..<12].elementsEqual("WEBP".utf8) ? "a WebP image" : "a RIFF sound or video file"
  }
  if bytes.count > 12, bytes[4..<8].elementsEqual("ftyp".utf8) { return "a video or image file" }
  return looksLikeUTF16(bytes) == nil && looksBinary(bytes) ? "binary data" : nil
}

/// Magic numbers, from the formats' own specifications.
private let fileMarks: [([UInt8], String)] = [
  (Array("%PDF-".utf8), "a PDF document"),
  ([0x89, 0x50, 0x4E, 0x47], "a PNG image"),
  ([0xFF, 0xD8, 0xFF], "a JPEG image"),
  (Array("GIF8".utf8), "a GIF image"),
  ([0x1F, 0x8B], "a gzip archive"),
  ([0x78, 0x01], "zlib-compressed data"),
  ([0x78, 0x9C], "zlib-compressed data"),
  ([0x78, 0xDA], "zlib-compressed data"),
  ([0x50, 0x4B, 0x03, 0x04], "a ZIP archive (or an office document)"),
  (Array("BZh9".utf8), "a bzip2 archive"),
  ([0xFD, 0x37, 0x7A, 0x58, 0x5A], "an xz archive"),
  ([0x28, 0xB5, 0x2F, 0xFD], "a zstd archive"),
  ([0x37, 0x7A, 0xBC, 0xAF], "a 7z archive"),
  (Array("Rar!".utf8), "a RAR archive"),
  (Array("WARC/".utf8), "a WARC web archive"),
  (Array("MIME-Version:".utf8), "a saved mail or MHTML archive"),
  (Array("From: <Saved by".utf8), "an MHTML archive"),
  (Array("bplist00".utf8), "a binary property list (perhaps a Safari web archive)"),
  (Array("{\\rtf".utf8), "an RTF document"),
  ([0xD0, 0xCF, 0x11, 0xE0], "an old Word or Excel document"),
  (Array("SQLite format 3".utf8), "an SQLite database"),
  ([0x7F, 0x45, 0x4C, 0x46], "a program"),
  (Array("OggS".utf8), "an Ogg sound or video file"),
  (Array("ID3".utf8), "an MP3 sound file"),
]

/// Control characters no text uses, more than one in ten of the first 4 KB. NULs do not count:
/// pages with stray NULs occur, and UTF-16 is told by them.
private func looksBinary(_ bytes: [UInt8]) -> Bool {
  let seen = bytes.prefix(4_096)
  let controls = seen.count {
    $0 < 0x20 && $0 != 0 && !$0.isLayoutSpace && $0 != 0x0B && $0 != 0x1B
  }
  return controls * 10 > seen.count
}
