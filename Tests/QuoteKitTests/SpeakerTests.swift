import Testing

@testable import QuoteKit

/// Who the source of the last quotation is.
@Suite struct SpeakerTests {
  let french: French

  init() throws { french = try French() }

  func speaker(_ paragraphs: String...) -> Speaker? {
    let findings = findQuotations(in: paragraphs.map { Paragraph($0) }, using: french)
    return findings.quotations.last.flatMap { findings.speaker(of: $0) }
  }

  @Test(arguments: [
    ("Anna Vidal entre. « Oui », dit Vidal.", "Anna Vidal"),
    ("Anna Vidal entre. « Oui », dit Mme Vidal.", "Anna Vidal"),
    ("Le maire Paul Roy arrive. « Oui », dit le maire.", "Paul Roy"),
    ("L'Italien Sandro Velli court. « Oui », dit l'Italien.", "Sandro Velli"),
    ("Anna Vidal salue Paul Roy. « Oui », dit-il.", "Paul Roy"),
    ("Anna Vidal salue le préfet Paul Roy. « Oui », dit ce dernier.", "Paul Roy"),
    ("« Oui », dit le communiqué du groupe Brevent.", "Brevent"),
    ("« Oui », dit la mère de Tom.", "la mère de Tom"),
    ("Les élus protestent. « Non », disent-ils.", "les élus"),
  ])
  func resolves(text: String, name: String) {
    #expect(speaker(text)?.name == name)
  }

  @Test func keepsMinistersApart() {
    let name = speaker(
      "La ministre du Travail Lise Roy et le ministre de l'Économie Marc Blin sont là.",
      "« Oui », dit le ministre de l'Économie.")?.name
    #expect(name == "Marc Blin")
  }

  @Test(arguments: [
    ("« Oui », dit Anna Vidal, maire de Brest.", Speaker.Kind.person),
    ("« Oui », disent des experts.", .group),
    ("« Oui », dit la préfecture.", .organisation),
    ("« Oui », dit la CSTM.", .organisation),
  ])
  func knowsTypes(text: String, type: Speaker.Kind) {
    #expect(speaker(text)?.type == type)
  }

  @Test func givesRoles() {
    #expect(speaker("« Oui », dit Anna Vidal, maire de Brest.")?.roles == ["maire de Brest"])
  }
}
