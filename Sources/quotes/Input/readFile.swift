import Glibc

/// More than any article's page, and little enough to hold.
private let largest = 256 << 20

/// The bytes of a file, or of standard input for "-". Foundation is left out for what it adds to
/// the start.
func readFile(_ path: String) throws(InputError) -> [UInt8] {
  let descriptor = path == "-" ? STDIN_FILENO : unsafe open(path, O_RDONLY | O_CLOEXEC)
  guard descriptor >= 0 else { throw lastError() }
  defer { if descriptor != STDIN_FILENO { close(descriptor) } }
  var info = stat()
  guard unsafe fstat(descriptor, &info) == 0 else { throw lastError() }
  let isRegular = info.st_mode & S_IFMT == S_IFREG
  guard !isRegular || info.st_size <= largest else { throw .tooLarge }
  // One byte more than the file has, so that the end is found without another round.
  return try readToEnd(descriptor, expecting: isRegular ? Int(info.st_size) + 1 : 1 << 16)
}

private func readToEnd(_ descriptor: Int32, expecting size: Int) throws(InputError) -> [UInt8] {
  var bytes: [UInt8] = []
  var chunk = size
  while true {
    let (count, failure) = readMore(descriptor, into: &bytes, atMost: chunk)
    if count < 0 {
      if failure == EINTR { continue }
      throw systemError(failure)
    }
    if count == 0 { return bytes }
    guard bytes.count <= largest else { throw .tooLarge }
    chunk = 1 << 20
  }
}

/// Appends what one `read` gives; tells how much that was, and `errno` where it failed.
private func readMore(
  _ descriptor: Int32, into bytes: inout [UInt8], atMost limit: Int
) -> (count: Int, failure: Int32) {
  var failure: Int32 = 0
  var count = 0
  let piece = unsafe [UInt8](unsafeUninitializedCapacity: limit) { buffer, filled in
    count = unsafe read(descriptor, buffer.baseAddress, limit)
    failure = errno
    filled = max(count, 0)
  }
  if bytes.isEmpty { bytes = piece } else { bytes += piece }
  return (count, failure)
}

func lastError() -> InputError { systemError(errno) }

private func systemError(_ code: Int32) -> InputError {
  switch code {
  case ENOENT, ENOTDIR: .noSuchFile
  case EACCES, EPERM: .notPermitted
  default: .system(errorText(code))
  }
}

/// The system's words for an error number.
func errorText(_ code: Int32) -> String {
  unsafe strerror(code).map { unsafe String(cString: $0) } ?? "error \(code)"
}
