private import GlossaryTables

/// The files of entries that are part of the program.
public func builtInGlossaryFiles() -> [GlossaryFile] {
  (0..<glossary_entry_file_count()).map { index in
    unsafe GlossaryFile(glossary_entry_file(index))
  }
}

/// The glossary that is part of the program. Reading it takes milliseconds; nothing else does.
public func builtInGlossary() -> Glossary {
  Glossary(builtInGlossaryFiles().flatMap { entries(of: EntryTable($0.bytes, file: $0.name)) })
}

/// The keys of the sources that are part of the program.
public func builtInSourceKeys() -> Set<String> {
  let file = unsafe GlossaryFile(glossary_sources())
  return readSourceKeys(file.bytes, file: file.name)
}

extension GlossaryFile {
  fileprivate init(_ table: GlossaryTable) {
    self.init(
      name: unsafe String(cString: table.name),
      bytes: unsafe Array(UnsafeBufferPointer(start: table.bytes, count: table.count)))
  }
}
