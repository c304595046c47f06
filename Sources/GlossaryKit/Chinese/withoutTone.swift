/// "zhong" for "zhōng".
func withoutTone(_ pinyin: String) -> String {
  String(
    String.UnicodeScalarView(
      pinyin.unicodeScalars.map { scalar in
        switch scalar {
        case "ā", "á", "ǎ", "à": "a"
        case "ē", "é", "ě", "è": "e"
        case "ī", "í", "ǐ", "ì": "i"
        case "ō", "ó", "ǒ", "ò": "o"
        case "ū", "ú", "ǔ", "ù": "u"
        case "ǖ", "ǘ", "ǚ", "ǜ": "ü"
        case "Ā", "Á", "Ǎ", "À": "A"
        case "Ē", "É", "Ě", "È": "E"
        case "Ō", "Ó", "Ǒ", "Ò": "O"
        default: scalar
        }
      }))
}
