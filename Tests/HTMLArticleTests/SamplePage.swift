@testable import HTMLArticle

let firstSentence =
  "« Nous ne céderons pas », a déclaré Élodie Besançon, maire de Crécy. Le cœur de l’été coûte 12 €."
let secondSentence =
  "Deuxième paragraphe, avec assez de texte pour compter comme le corps d’un article de presse."

/// A page with a title, two paragraphs and what the test puts in.
func samplePage(_ body: String = "", head: String = "<meta charset=\"utf-8\">") -> String {
  """
  <!DOCTYPE html>
  <html lang="fr"><head>\(head)<title>Essai sur les pages</title></head>
  <body><article><h1>Essai sur les pages</h1>
  <p>\(firstSentence)</p>
  <p>\(secondSentence)</p>
  \(body)
  </article></body></html>
  """
}

func read(_ page: String) throws -> Article { try readArticle(Array(page.utf8)) }

/// The paragraphs after the two every sample page has.
func added(_ body: String) throws -> [String] {
  try read(samplePage(body)).paragraphs.map(\.text).filter {
    $0 != firstSentence && $0 != secondSentence
  }
}
