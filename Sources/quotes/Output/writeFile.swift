import Glibc

/// Puts bytes in the place of a file's, all of them or none: a file beside it takes its name.
func writeFile(_ bytes: [UInt8], to path: String) throws(InputError) {
  let beside = "\(path).\(getpid()).new"
  var info = stat()
  let mode = unsafe stat(path, &info) == 0 ? info.st_mode & 0o777 : 0o644
  let descriptor = unsafe open(beside, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
  guard descriptor >= 0 else { throw lastError() }
  var written = 0
  while written < bytes.count {
    let count = unsafe bytes.withUnsafeBytes { buffer in
      unsafe Glibc.write(
        descriptor, buffer.baseAddress.map { unsafe $0 + written }, buffer.count - written)
    }
    if count < 0 {
      if errno == EINTR { continue }
      let error = lastError()
      close(descriptor)
      unsafe unlink(beside)
      throw error
    }
    written += count
  }
  guard close(descriptor) == 0, unsafe rename(beside, path) == 0 else {
    let error = lastError()
    unsafe unlink(beside)
    throw error
  }
}
