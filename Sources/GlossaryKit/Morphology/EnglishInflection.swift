/// The forms of English words, from the one a dictionary gives, and spelling as it is compared.
enum EnglishInflection {
  /// The word, its plural or third person, its past and its "-ing".
  static func forms(_ word: String) -> [String] {
    if let irregular = irregularForms[word] { return [word] + irregular }
    guard word.count > 2, let last = word.last, last.isLetter else { return [word] }
    var forms = [word]
    let stem = String(word.dropLast())
    if last == "y", let before = stem.last, !"aeiou".contains(before) {
      forms += [stem + "ies", stem + "ied", word + "ing"]
    } else if last == "e" {
      forms += [word + "s", word + "d", stem + "ing"]
    } else if word.hasSuffix("man") {
      forms.append(word.dropLast(2) + "en")
    } else {
      let sibilant = ["s", "x", "z", "ch", "sh"].contains { word.hasSuffix($0) }
      forms += [word + (sibilant ? "es" : "s"), word + "ed", word + "ing"]
      if word.hasSuffix("sis") { forms.append(word.dropLast(2) + "es") }
      if isShortStem(word) { forms += [word + String(last) + "ed", word + String(last) + "ing"] }
    }
    return forms
  }

  /// "plan", "control": consonant, vowel, consonant.
  private static func isShortStem(_ word: String) -> Bool {
    let end = Array(word.suffix(3))
    guard end.count == 3 else { return false }
    return !"aeiou".contains(end[0]) && "aeiou".contains(end[1]) && !"aeiouwxy".contains(end[2])
  }

  /// British and American spelling alike.
  static func folded(_ word: String) -> String {
    guard word.count > 5 else { return word }
    var word = word
    for (british, american) in spellings where word.contains(british) {
      word = word.split(separator: british, omittingEmptySubsequences: false)
        .joined(separator: american)
    }
    return word
  }

  private static let spellings = [
    ("isation", "ization"), ("ising", "izing"), ("ised", "ized"), ("ise", "ize"), ("our", "or"),
    ("centre", "center"), ("metre", "meter"), ("theatre", "theater"), ("defence", "defense"),
    ("offence", "offense"), ("licence", "license"), ("programme", "program"), ("elling", "eling"),
    ("elled", "eled"), ("aemia", "emia"), ("paed", "ped"),
  ]

  private static let irregularForms: [String: [String]] = [
    "man": ["men"], "woman": ["women"], "person": ["people", "persons"], "child": ["children"],
    "life": ["lives"], "wife": ["wives"], "leaf": ["leaves"], "half": ["halves"],
    "foot": ["feet"], "medium": ["media", "mediums"], "criterion": ["criteria"],
    "phenomenon": ["phenomena"], "be": ["is", "are", "was", "were", "been", "being"],
    "have": ["has", "had", "having"], "say": ["says", "said", "saying"],
    "make": ["makes", "made", "making"], "take": ["takes", "took", "taken", "taking"],
    "give": ["gives", "gave", "given", "giving"], "go": ["goes", "went", "gone", "going"],
    "hold": ["holds", "held", "holding"], "lead": ["leads", "led", "leading"],
    "buy": ["buys", "bought", "buying"], "sell": ["sells", "sold", "selling"],
    "win": ["wins", "won", "winning"], "lose": ["loses", "lost", "losing"],
    "leave": ["leaves", "left", "leaving"], "meet": ["meets", "met", "meeting"],
    "pay": ["pays", "paid", "paying"], "tell": ["tells", "told", "telling"],
    "find": ["finds", "found", "finding"], "grow": ["grows", "grew", "grown", "growing"],
    "rise": ["rises", "rose", "risen", "rising"], "fall": ["falls", "fell", "fallen", "falling"],
    "begin": ["begins", "began", "begun", "beginning"], "build": ["builds", "built", "building"],
    "write": ["writes", "wrote", "written", "writing"], "keep": ["keeps", "kept", "keeping"],
    "speak": ["speaks", "spoke", "spoken", "speaking"], "send": ["sends", "sent", "sending"],
    "choose": ["chooses", "chose", "chosen", "choosing"], "come": ["comes", "came", "coming"],
    "become": ["becomes", "became", "becoming"], "see": ["sees", "saw", "seen", "seeing"],
    "spend": ["spends", "spent", "spending"], "strike": ["strikes", "struck", "striking"],
    "fight": ["fights", "fought", "fighting"], "think": ["thinks", "thought", "thinking"],
    "bring": ["brings", "brought", "bringing"], "shut": ["shuts", "shutting"],
    "cut": ["cuts", "cutting"], "set": ["sets", "setting"], "put": ["puts", "putting"],
  ]
}
