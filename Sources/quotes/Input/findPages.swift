import Glibc

/// A file to read, or why there is none.
struct PageFile {
  var path: String
  var error: InputError?
}

/// The file itself, or the pages in a folder and the folders in it, in the order of their names.
/// Hidden files and links to folders are passed over.
func findPages(_ path: String) -> [PageFile] {
  guard isFolder(path) else { return [PageFile(path: path)] }
  var pages: [PageFile] = []
  var folders = [path]
  while let folder = folders.popLast() {
    let entries: [Entry]
    do {
      entries = try readFolder(folder)
    } catch {
      pages.append(PageFile(path: folder, error: error))
      continue
    }
    let inside = folder.hasSuffix("/") ? folder : folder + "/"
    for entry in entries where !entry.isFolder && isPage(entry.name) {
      pages.append(PageFile(path: inside + entry.name))
    }
    folders += entries.filter(\.isFolder).reversed().map { inside + $0.name }
  }
  return pages.isEmpty ? [PageFile(path: path, error: .noPages)] : pages
}

/// The visible files right in a folder, in the order of their names.
func namesOfFiles(in folder: String) throws(InputError) -> [String] {
  try readFolder(folder).filter { !$0.isFolder }.map(\.name)
}

func isFolder(_ path: String) -> Bool {
  var info = stat()
  return unsafe stat(path, &info) == 0 && info.st_mode & S_IFMT == S_IFDIR
}

private func isPage(_ name: String) -> Bool {
  let lower = name.lowercased()
  return [".html", ".htm", ".xhtml", ".txt"].contains { lower.hasSuffix($0) }
}

private struct Entry {
  var name: String
  var isFolder: Bool
}

private func readFolder(_ path: String) throws(InputError) -> [Entry] {
  guard let stream = unsafe opendir(path) else { throw lastError() }
  defer { unsafe closedir(stream) }
  var entries: [Entry] = []
  while let entry = unsafe readdir(stream) {
    let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { field in
      unsafe field.withMemoryRebound(to: CChar.self, capacity: 256) {
        unsafe String(cString: $0)
      }
    }
    guard !name.hasPrefix(".") else { continue }
    var info = stat()
    let isFolder =
      unsafe lstat("\(path)/\(name)", &info) == 0 && info.st_mode & S_IFMT == S_IFDIR
    entries.append(Entry(name: name, isFolder: isFolder))
  }
  return entries.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
}
