/// A proper name in one place of the article.
struct NameOccurrence: Sendable {
  var paragraph: Int
  /// UTF-8 offsets in the paragraph.
  var range: Range<Int>
  var words: [String]
  var gender: Word.Gender
  /// Title, given name, function or age beside the name: a person's.
  var isPerson: Bool
  /// Written with an article: "la CGT".
  var hasArticle: Bool
  /// A preposition governs it: "de Paris".
  var isGoverned: Bool
  /// What the words beside the name say of it.
  var roles: [String]
  /// What else stands for the name by what is before it: "l'Italien" for "l'Italien Sandro Velli",
  /// "l'avocat" for "Me Velli".
  var epithets: [String] = []
  /// What the name abbreviates, where the article says so: "Bureau de recherches (BR)".
  var expansion: [String] = []
  /// What names it most fully here.
  var fullest: [String] { expansion.isEmpty ? words : expansion }
  /// What nouns may stand for it, by the noun before: "le quotidien Le Fanal".
  var kinds: Word.Classes = []
  /// Within quotation marks.
  var isQuoted: Bool
}
