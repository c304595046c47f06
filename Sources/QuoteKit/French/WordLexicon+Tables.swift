extension WordLexicon {
  init(tables: BuiltInTables, titles: Table) throws(TableError) {
    self.init()
    try addFunctionWords(
      tables.table("function-words", columns: ["label", "class", "gender", "words"]))
    try addRoles(tables.table("roles", columns: ["masculine", "feminine", "class"]))
    for row in try tables.table("demonyms", columns: ["masculine", "feminine"]).rows {
      for noun in row.parts(0, "|") { add(key(noun), .demonym, .masculine) }
      for noun in row.parts(1, "|") { add(key(noun), .demonym, .feminine) }
    }
    try addNouns(tables.table("groups", columns: ["noun", "gender"]), .group)
    try addOrganisations(
      tables.table("organisations", columns: ["noun", "gender", "class", "kind"]))
    try addNouns(tables.table("documents", columns: ["noun", "gender"]), .document)
    try addNouns(tables.table("metonyms", columns: ["name", "gender"]), .metonym)
    try addNouns(titles, .title)
    let names = try tables.table("given-names", columns: ["label", "gender", "names"])
    for row in names.rows {
      let gender = try gender(names, row, cell: 1)
      for name in row.parts(2, " ") { add(key(name), .givenName, gender) }
    }
    for row in try tables.table("portfolios", columns: ["nouns"]).rows {
      for noun in row.parts(0, "|") { add(key(noun), .portfolio, []) }
    }
    for row in try tables.table("name-particles", columns: ["particle"]).rows {
      add(row.cells[0], .particle, [])
    }
  }

  private static let functionClasses: [String: Word.Classes] = [
    "definite": .definite, "indefinite": .indefinite, "demonstrative": .demonstrative,
    "possessive": .possessive, "quantifier": .quantifier, "numeral": .numeral,
    "preposition": .preposition, "contraction": .contraction, "subject": .subject,
    "strong": .strong, "clitic": .clitic, "negation": .negation, "relative": .relative,
    "coordinator": .coordinator, "subordinator": .subordinator, "adverb": .adverb, "time": .time,
    "former": .former, "deverbal": .deverbal, "nounlike": .nounlike,
    "genderless": .genderless, "rule": .rule, "prenominal": .prenominal, "bearer": .bearer,
    "making": .making, "platform": .platform, "opener": .opener, "bearing": .bearing,
    "house": .house, "intent": .intent,
  ]

  private static let roleClasses: [String: Word.Classes] = [
    "office": .office, "sole": [.office, .sole], "public": [.office, .publicOffice],
    "mandate": [.office, .publicOffice, .mandate],
    "leader": [.office, .publicOffice, .leader], "occupation": .role,
    "adherent": [.role, .adherent], "relation": .relation,
    "epithet": .epithet,
  ]

  private mutating func addFunctionWords(_ table: Table) throws(TableError) {
    for row in table.rows {
      let classes = try value(table, row, cell: 1, of: Self.functionClasses)
      let gender = try gender(table, row, cell: 2)
      for word in row.parts(3, " ") { add(key(word), classes, gender) }
    }
  }

  private mutating func addRoles(_ table: Table) throws(TableError) {
    for row in table.rows {
      let classes = try value(table, row, cell: 2, of: Self.roleClasses)
      for noun in row.parts(0, "|") { add(key(noun), classes, .masculine) }
      for noun in row.parts(1, "|") { add(key(noun), classes, .feminine) }
    }
  }

  private mutating func addOrganisations(_ table: Table) throws(TableError) {
    let classes: [String: Word.Classes] = [
      "public": .organisation, "named": [.organisation, .namedOrganisation],
      "housed": [.organisation, .namedOrganisation, .housed],
    ]
    for row in table.rows {
      let gender = try gender(table, row, cell: 1)
      let found = try value(table, row, cell: 2, of: classes)
        .union(Self.organisationKinds(of: row, cell: 3, in: table))
      for noun in row.parts(0, "|") { add(key(noun), found, gender) }
    }
  }

  /// The kinds of organisations in a cell, apart by spaces; "-" for none.
  static func organisationKinds(
    of row: Table.Row, cell: Int, in table: Table
  ) throws(TableError) -> Word.Classes {
    let known: [Substring: Word.Classes] = [
      "-": [], "company": .company, "paper": .paper, "broadcaster": .broadcaster, "site": .site,
      "association": .association, "union": .union, "party": .party, "agency": .agency,
    ]
    var kinds: Word.Classes = []
    for name in row.parts(cell, " ") {
      guard let kind = known[name] else {
        throw table.error(
          row, cell: cell,
          "unknown \(table.columns[cell]) “\(name)”; known are \(known.keys.sorted().joined(separator: ", "))"
        )
      }
      kinds.formUnion(kind)
    }
    return kinds
  }

  private mutating func addNouns(_ table: Table, _ classes: Word.Classes) throws(TableError) {
    for row in table.rows {
      let gender = try gender(table, row, cell: 1)
      for noun in row.parts(0, "|") { add(key(noun), classes, gender) }
    }
  }

  private func key(_ text: Substring) -> String { Letters.folded(text.utf8) }

  private func gender(_ table: Table, _ row: Table.Row, cell: Int) throws(TableError) -> Word.Gender
  {
    let genders: [String: Word.Gender] = ["m": .masculine, "f": .feminine, "mf": .either]
    return try value(table, row, cell: cell, of: genders)
  }

  private func value<Value>(
    _ table: Table, _ row: Table.Row, cell: Int, of known: [String: Value]
  ) throws(TableError) -> Value {
    guard let value = known[row.cells[cell]] else {
      throw table.error(
        row, cell: cell,
        "unknown \(table.columns[cell]) “\(row.cells[cell])”; known are \(known.keys.sorted().joined(separator: ", "))"
      )
    }
    return value
  }
}
