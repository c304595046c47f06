/// How lines begin that are no part of the text they stand in, in lower case.
enum LineOpeners {
  static let openers = [
    "lire aussi", "à lire aussi", "a lire aussi", "lire également", "à lire également",
    "à lire :", "lire :", "lisez aussi", "voir aussi", "à voir aussi", "à regarder :",
    "à écouter :",
    "écouter aussi", "retrouvez aussi", "sur le même sujet", "notre dossier",
    "pour aller plus loin",
    "articles liés", "nos articles", "plus d'infos sur", "plus d’infos sur",
    "abonnez-vous", "s'abonner", "s’abonner", "inscrivez-vous", "déjà abonné",
    "cet article est réservé",
    "il vous reste ", "la suite est réservée", "pour lire la suite", "continuez à lire",
    "article réservé aux abonnés", "je m'abonne", "je m’abonne", "suivez-nous",
    "retrouvez-nous sur",
    "vous devez être connecté", "partager", "partagez", "publicité", "temps de lecture",
    "réservé aux abonnés", "lecture audio réservée", "commentaires", "réagir",
    "pour citer cet article", "sur le même thème",
    "nos lecteurs ont lu aussi", "la lecture des articles est réservée", "résiliable",
    "durée de la vidéo", "article rédigé par", "newsletter", "recevez notre newsletter",
    "crédit photo", "crédits photo", "©", "(c) ",
  ]

  /// `links` is how many of the line's bytes are links. A paragraph that such a link was put
  /// before stays.
  static func matches(_ line: String, links: Int) -> Bool {
    if line.utf8.count - links > 200 { return false }
    if isTweetSignature(line) || isHashtag(line) { return true }
    let start = line.prefix(40).lowercased()
    return openers.contains { start.hasPrefix($0) }
  }

  /// « — Le Courrier (@courrier) 5 avril 2023 », under an embedded tweet.
  private static func isTweetSignature(_ line: String) -> Bool {
    line.hasPrefix("— ") && line.contains("(@") && line.utf8.count < 120
  }

  /// A line of one tag (« #Police »).
  private static func isHashtag(_ line: String) -> Bool {
    line.hasPrefix("#") && line.utf8.count < 40 && !line.contains(" ")
  }
}
