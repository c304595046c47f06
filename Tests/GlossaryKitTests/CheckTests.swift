import QuoteKit
import Testing

@testable import GlossaryKit

/// Translations with one error planted in each, and the same translations without.
@Suite struct CheckTests {
  /// A term, a French sentence with it, and the sentence in the other languages; what renders the
  /// term there stands between brackets.
  struct Line: Sendable {
    var french: String
    var part = PartOfSpeech.noun
    var sentence: String
    var english: String
    var simplified: String
    var traditional: String

    func text(_ language: Language) -> String {
      switch language {
      case .english: english
      case .simplified: simplified
      case .traditional: traditional
      }
    }

    func rendering(_ language: Language) -> String {
      let text = text(language)
      return String((text.split(separator: "[").last ?? "").prefix { $0 != "]" })
    }
  }

  static let lines: [Line] = [
    Line(
      french: "croissance", sentence: "La croissance ralentit.", english: "[growth] slows.",
      simplified: "[增长]放缓。", traditional: "[成長]放緩。"),
    Line(
      french: "chômage", sentence: "Le chômage recule.", english: "[unemployment] falls.",
      simplified: "[失业]减少。", traditional: "[失業]減少。"),
    Line(
      french: "banque centrale", sentence: "Deux banques centrales hésitent.",
      english: "Two [central banks] hesitate.", simplified: "两家[中央银行]犹豫。",
      traditional: "兩家[中央銀行]猶豫。"),
    Line(
      french: "taux d'intérêt", sentence: "Les taux d’intérêt montent.",
      english: "[Interest rates] rise.", simplified: "[利率]上升。", traditional: "[利率]上升。"),
    Line(
      french: "intelligence artificielle", sentence: "L'intelligence artificielle s'étend.",
      english: "[Artificial intelligence] spreads.", simplified: "[人工智能]普及。",
      traditional: "[人工智慧]普及。"),
    Line(
      french: "puce", sentence: "Les puces manquent.", english: "[Chips] are short.",
      simplified: "[芯片]短缺。", traditional: "[晶片]短缺。"),
    Line(
      french: "logiciel", sentence: "Ces logiciels plaisent.", english: "This [software] is liked.",
      simplified: "[软件]受欢迎。", traditional: "[軟體]受歡迎。"),
    Line(
      french: "droit de douane", sentence: "Aucun droit de douane ne change.",
      english: "No [tariff] changes.", simplified: "[关税]没有变化。", traditional: "[關稅]沒有變化。"),
    Line(
      french: "excédent commercial", sentence: "L'excédent commercial grossit.",
      english: "The [trade surplus] swells.", simplified: "[贸易顺差]扩大。", traditional: "[貿易順差]擴大。"),
    Line(
      french: "relance", sentence: "La relance tarde.", english: "The [stimulus] is late.",
      simplified: "[刺激计划]迟到。", traditional: "[刺激計畫]遲到。"),
    Line(
      french: "ministère", sentence: "Trois ministères répondent.",
      english: "Three [ministries] answer.", simplified: "三个[部委]答复。", traditional: "三個[部會]答覆。"),
    Line(
      french: "ambassadeur", sentence: "Un ambassadeur part.", english: "An [ambassador] leaves.",
      simplified: "一位[大使]离开。", traditional: "一位[大使]離開。"),
    Line(
      french: "accord de paix", sentence: "Les accords de paix tiennent.",
      english: "The [peace agreements] hold.", simplified: "[和平协议]维持。", traditional: "[和平協議]維持。"),
    Line(
      french: "sommet", sentence: "Le sommet s'ouvre.", english: "The [summit] opens.",
      simplified: "[峰会]开幕。", traditional: "[峰會]開幕。"),
    Line(
      french: "élection", sentence: "Les élections approchent.", english: "[Elections] draw near.",
      simplified: "[选举]临近。", traditional: "[選舉]臨近。"),
    Line(
      french: "député", sentence: "Des députés protestent.", english: "Some [lawmakers] protest.",
      simplified: "[议员]抗议。", traditional: "[議員]抗議。"),
    Line(
      french: "retraite", sentence: "Les retraites baissent.", english: "[Pensions] shrink.",
      simplified: "[养老金]缩水。", traditional: "[養老金]縮水。"),
    Line(
      french: "grève", sentence: "La grève continue.", english: "The [strike] goes on.",
      simplified: "[罢工]继续。", traditional: "[罷工]繼續。"),
    Line(
      french: "logement", sentence: "Le logement coûte.", english: "[Housing] is dear.",
      simplified: "[住房]昂贵。", traditional: "[住房]昂貴。"),
    Line(
      french: "vaccin", sentence: "Les vaccins arrivent.", english: "[Vaccines] arrive.",
      simplified: "[疫苗]到货。", traditional: "[疫苗]到貨。"),
    Line(
      french: "énergie renouvelable", sentence: "Les énergies renouvelables gagnent.",
      english: "[Renewable energies] gain.", simplified: "[可再生能源]领先。", traditional: "[再生能源]領先。"),
    Line(
      french: "voiture électrique", sentence: "Les voitures électriques se vendent.",
      english: "[Electric cars] sell.", simplified: "[电动汽车]畅销。", traditional: "[電動車]暢銷。"),
    Line(
      french: "drone", sentence: "Un drone tombe.", english: "A [drone] crashes.",
      simplified: "[无人机]坠落。", traditional: "[無人機]墜落。"),
    Line(
      french: "satellite", sentence: "Deux satellites tournent.",
      english: "Two [satellites] orbit.", simplified: "两颗[卫星]运行。", traditional: "兩顆[衛星]運行。"),
    Line(
      french: "pollution", sentence: "La pollution diminue.", english: "[Pollution] eases.",
      simplified: "[污染]减轻。", traditional: "[污染]減輕。"),
    Line(
      french: "investissement", sentence: "Les investissements doublent.",
      english: "[Investments] double.", simplified: "[投资]翻番。", traditional: "[投資]翻倍。"),
    Line(
      french: "actionnaire", sentence: "Les actionnaires votent.", english: "[Shareholders] vote.",
      simplified: "[股东]投票。", traditional: "[股東]投票。"),
    Line(
      french: "chaîne d'approvisionnement", sentence: "La chaîne d'approvisionnement casse.",
      english: "The [supply chain] breaks.", simplified: "[供应链]断裂。", traditional: "[供應鏈]斷裂。"),
    Line(
      french: "immobilier", part: .adj, sentence: "La crise immobilière dure.",
      english: "The [property] crisis lasts.", simplified: "[房地产]危机持续。", traditional: "[房地產]危機持續。"),
    Line(
      french: "recenser", part: .verb, sentence: "On recense les dégâts.",
      english: "They [list] the damage.", simplified: "人们[清点]损失。", traditional: "人們[清點]損失。"),
    Line(
      french: "Zhejiang", part: .propn, sentence: "Le Zhejiang exporte.",
      english: "[Zhejiang] exports.", simplified: "[浙江]出口。", traditional: "[浙江]出口。"),
    Line(
      french: "Union européenne", part: .propn, sentence: "L'Union européenne attend.",
      english: "The [European Union] waits.", simplified: "[欧盟]等待。", traditional: "[歐盟]等待。"),
    Line(
      french: "Le Caire", part: .propn, sentence: "On parle du Caire.",
      english: "They speak of [Cairo].", simplified: "人们谈论[开罗]。", traditional: "人們談論[開羅]。"),
    Line(
      french: "yuan", sentence: "Le yuan glisse.", english: "The [yuan] slips.",
      simplified: "[人民币]下跌。", traditional: "[人民幣]下跌。"),
    Line(
      french: "pour cent", part: .phrase, sentence: "Cinq pour cent, c'est peu.",
      english: "Five [percent] is little.", simplified: "五个[百分点]不多。", traditional: "五個[百分點]不多。"),
    Line(
      french: "porte-parole", sentence: "Le porte-parole se tait.",
      english: "The [spokesperson] is silent.", simplified: "[发言人]沉默。", traditional: "[發言人]沉默。"),
  ]

  static let glossary = Glossary(
    lines.enumerated().map { number, line in
      let english = line.rendering(.english).lowercased()
      let singular = [
        "central banks": "central bank", "interest rates": "interest rate", "chips": "chip",
        "ministries": "ministry", "peace agreements": "peace agreement", "elections": "election",
        "lawmakers": "lawmaker", "pensions": "pension", "vaccines": "vaccine",
        "renewable energies": "renewable energy", "electric cars": "electric car",
        "satellites": "satellite", "investments": "investment", "shareholders": "shareholder",
      ]
      let head = Term(
        french: line.french, partOfSpeech: line.part, english: [singular[english] ?? english],
        simplified: [line.rendering(.simplified)], traditional: [line.rendering(.traditional)])
      let avoided = Term(
        french: line.french, partOfSpeech: line.part, english: ["wrongword\(number)"],
        simplified: ["错词\(number)号"], traditional: ["錯詞\(number)號"], status: .deprecated)
      return Entry(id: "x\(number)", domain: "economy", terms: [head, avoided])
    })
  static let matcher = FrenchMatcher(glossary, french: try? French())
  static let source = lines.map(\.sentence)

  static func translation(_ language: Language) -> [String] {
    lines.map { line in
      let text = line.text(language).filter { $0 != "[" && $0 != "]" }
      return (text.first?.uppercased() ?? "") + text.dropFirst()
    }
  }

  func check(_ translation: [String], _ language: Language) -> [CheckFinding] {
    checkTranslation(
      translation, of: Self.source, to: language, by: Self.glossary, with: Self.matcher)
  }

  @Test(arguments: Language.allCases)
  func raisesNoFalseAlarm(language: Language) {
    #expect(check(Self.translation(language), language) == [])
  }

  /// Where a translation joins and reorders its sentences, it is as right as before.
  @Test(arguments: Language.allCases)
  func needsNoAlignment(language: Language) {
    let joined = Self.translation(language).reversed().joined(separator: " ")
    #expect(check([joined], language) == [])
  }

  /// 36 terms in three languages, each left out once.
  @Test(arguments: Language.allCases, lines.indices)
  func findsWhatIsMissing(language: Language, line: Int) {
    var translation = Self.translation(language)
    translation[line] = language == .english ? "Nothing." : "没事。"
    let found = check(translation, language).filter { $0.kind != .script }
    #expect(found.map(\.kind) == [.missing])
    #expect(found.map(\.entry) == [line])
  }

  /// The same terms, each rendered as the glossary advises against.
  @Test(arguments: Language.allCases, lines.indices)
  func findsWhatIsForbidden(language: Language, line: Int) {
    var translation = Self.translation(language)
    let wrong = Self.glossary.entries[line].terms[1][language][0]
    translation[line] += " " + wrong
    let found = check(translation, language)
    #expect(found.map(\.kind) == [.forbidden])
    #expect(found.map(\.entry) == [line])
    #expect(found.map(\.found) == [[wrong]])
  }

  struct Numbers: Sendable {
    var french: String
    var language: Language
    var right: String
    var wrong: String
  }

  @Test(arguments: [
    Numbers(french: "2,5 milliards", language: .simplified, right: "25亿", wrong: "2.5亿"),
    Numbers(
      french: "2,5 milliards", language: .english, right: "2.5 billion", wrong: "2.5 million"),
    Numbers(french: "un milliard", language: .english, right: "a billion", wrong: "a million"),
    Numbers(french: "un milliard", language: .simplified, right: "十亿", wrong: "一亿"),
    Numbers(french: "deux billions", language: .english, right: "$2 trillion", wrong: "2 billion"),
    Numbers(french: "deux billions", language: .simplified, right: "两万亿", wrong: "两亿"),
    Numbers(french: "1.400 milliards", language: .traditional, right: "1.4兆", wrong: "1400億"),
    Numbers(french: "1 400 milliards", language: .simplified, right: "1.4万亿", wrong: "14万亿"),
    Numbers(french: "300 millions", language: .simplified, right: "3亿", wrong: "3000万"),
    Numbers(french: "300 millions", language: .english, right: "300m", wrong: "300bn"),
    Numbers(french: "350 millions", language: .simplified, right: "3亿5000万", wrong: "35亿"),
    Numbers(
      french: "deux cents millions", language: .english, right: "two hundred million",
      wrong: "two million"),
    Numbers(french: "12,75 millions", language: .simplified, right: "1275万", wrong: "127.5万"),
    Numbers(french: "40 mille", language: .english, right: "40,000", wrong: "4,000"),
    Numbers(french: "cent milliards", language: .simplified, right: "一千亿", wrong: "一百亿"),
    Numbers(
      french: "quatre-vingts millions", language: .english, right: "80 million", wrong: "4 million"),
    Numbers(
      french: "cent quatre-vingt-dix millions", language: .english, right: "190 million",
      wrong: "134 million"),
    Numbers(
      french: "quatre-vingt-trois mille", language: .english, right: "83,000", wrong: "27,000"),
    Numbers(
      french: "vingt-quatre millions", language: .english, right: "24 million", wrong: "80 million"),
    Numbers(
      french: "cent vingt-quatre millions", language: .english, right: "124 million",
      wrong: "180 million"),
    Numbers(
      french: "vingt et un millions", language: .english, right: "21 million", wrong: "1 million"),
    Numbers(
      french: "cent cinq millions", language: .english, right: "one hundred and five million",
      wrong: "100 million"),
    Numbers(french: "7 Mds", language: .english, right: "7bn", wrong: "7m"),
  ])
  func comparesNumbers(numbers: Numbers) {
    let source = ["Il faut \(numbers.french) d'euros."]
    func check(_ amount: String) -> [CheckFinding.Kind] {
      checkQuantities(["X \(amount) X."], of: source, to: numbers.language).map(\.kind)
    }
    #expect(check(numbers.right) == [])
    #expect(check(numbers.wrong) == [.number])
  }

  @Test func namesTheNumberThatStandsInstead() {
    let three = checkQuantities(["31 萬"], of: ["3,1\u{A0}millions"], to: .traditional)
    #expect(three.map(\.expected) == [["310萬"]])
    #expect(three.map(\.found) == [["31 萬"]])
    let found = checkQuantities(["共2.5亿欧元"], of: ["2,5 milliards d'euros"], to: .simplified)
    #expect(found.map(\.expected) == [["25亿"]])
    #expect(found.map(\.found) == [["2.5亿"]])
  }

  func checkTerm(
    _ source: String, _ translation: String, _ renderings: [String], to language: Language
  ) -> [CheckFinding] {
    var term = Term(french: "entreprise", gender: .feminine)
    term[language] = renderings
    let glossary = Glossary([Entry(id: "a", domain: "economy", terms: [term])])
    return checkTranslation(
      [translation], of: [source], to: language, by: glossary, with: FrenchMatcher(glossary))
  }

  @Test func findsTwoRenderingsOfOneTerm() {
    let found = checkTerm(
      "L'entreprise et l'entreprise.", "企业和公司。", ["企业", "公司"], to: .simplified)
    #expect(found.map(\.kind) == [.inconsistent])
    #expect(found.map(\.found) == [["企业 (1)", "公司 (1)"]])
    // A shortened name is the same name.
    #expect(checkTerm("entreprise, entreprise", "大企业和企业。", ["大企业", "企业"], to: .simplified) == [])
    #expect(
      checkTerm("entreprises, entreprise", "company, companies", ["company"], to: .english) == [])
  }

  @Test func comparesCounts() {
    let found = checkTerm("entreprise, entreprise, entreprise", "企业，企业", ["企业"], to: .simplified)
    #expect(found.map(\.kind) == [.fewer])
    #expect(found.map { [$0.sourceCount, $0.targetCount] } == [[3, 2]])
  }

  @Test func findsTheOtherScript() {
    let found = checkTerm("rien", "这是繁體字。", ["x"], to: .simplified)
    #expect(found.map(\.kind) == [.script])
    #expect(found.map(\.found) == [["體"]])
    #expect(found.map(\.expected) == [["体"]])
    #expect(checkTerm("rien", "這是繁體字。", ["x"], to: .traditional) == [])
  }
}
