import GlossaryKit

/// A glossary's file, or the .tsv and .csv files of a folder in the order of their names.
func readGlossaryFiles(_ path: String) throws(InputError) -> [GlossaryFile] {
  guard isFolder(path) else { return [GlossaryFile(name: path, bytes: try readFile(path))] }
  let inside = path.hasSuffix("/") ? path : path + "/"
  var files: [GlossaryFile] = []
  for name in try namesOfFiles(in: path) where name.hasSuffix(".tsv") || name.hasSuffix(".csv") {
    files.append(GlossaryFile(name: inside + name, bytes: try readFile(inside + name)))
  }
  guard !files.isEmpty else { throw .noGlossaries }
  return files
}
