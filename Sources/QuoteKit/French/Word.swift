/// What the tables know of a word.
struct Word: Sendable, Equatable {
  struct Classes: OptionSet, Sendable {
    let rawValue: UInt64

    static let definite = Classes(rawValue: 1 << 0)
    static let indefinite = Classes(rawValue: 1 << 1)
    static let demonstrative = Classes(rawValue: 1 << 2)
    static let possessive = Classes(rawValue: 1 << 3)
    static let preposition = Classes(rawValue: 1 << 4)
    /// A preposition and an article in one: "du", "aux".
    static let contraction = Classes(rawValue: 1 << 5)
    static let subject = Classes(rawValue: 1 << 6)
    static let strong = Classes(rawValue: 1 << 7)
    static let clitic = Classes(rawValue: 1 << 8)
    static let relative = Classes(rawValue: 1 << 9)
    static let coordinator = Classes(rawValue: 1 << 10)
    static let subordinator = Classes(rawValue: 1 << 11)
    static let adverb = Classes(rawValue: 1 << 12)
    static let time = Classes(rawValue: 1 << 13)
    static let numeral = Classes(rawValue: 1 << 14)
    static let title = Classes(rawValue: 1 << 15)
    static let office = Classes(rawValue: 1 << 16)
    static let role = Classes(rawValue: 1 << 17)
    static let epithet = Classes(rawValue: 1 << 18)
    static let group = Classes(rawValue: 1 << 19)
    static let organisation = Classes(rawValue: 1 << 20)
    static let document = Classes(rawValue: 1 << 21)
    static let metonym = Classes(rawValue: 1 << 22)
    static let givenName = Classes(rawValue: 1 << 23)
    static let particle = Classes(rawValue: 1 << 24)
    static let quantifier = Classes(rawValue: 1 << 25)
    static let negation = Classes(rawValue: 1 << 26)
    static let relation = Classes(rawValue: 1 << 27)

    /// Of a nation or region; written with a capital it is a person.
    static let demonym = Classes(rawValue: 1 << 28)

    /// An organisation that has a name of its own: "le groupe", not "la police".
    static let namedOrganisation = Classes(rawValue: 1 << 29)

    /// "ancien", "futur": before a function.
    static let former = Classes(rawValue: 1 << 30)

    /// A verb form that is a noun too: "annonce", "demande".
    static let deverbal = Classes(rawValue: 1 << 31)

    /// A noun that is part of an organisation's name: "l'hôpital Foch".
    static let housed = Classes(rawValue: 1 << 32)

    /// Heads something, by whatever word: président, patron.
    static let leader = Classes(rawValue: 1 << 33)

    /// An office whose holder the news names: ministre, maire.
    static let publicOffice = Classes(rawValue: 1 << 34)

    /// What a minister is in charge of: Intérieur, Santé.
    static let portfolio = Classes(rawValue: 1 << 35)

    /// What nouns for organisations may stand for: "le quotidien" for a paper.
    static let company = Classes(rawValue: 1 << 36)
    static let paper = Classes(rawValue: 1 << 37)
    static let broadcaster = Classes(rawValue: 1 << 38)
    static let site = Classes(rawValue: 1 << 39)
    static let association = Classes(rawValue: 1 << 40)
    static let union = Classes(rawValue: 1 << 41)
    static let party = Classes(rawValue: 1 << 42)
    static let agency = Classes(rawValue: 1 << 43)
    static let organisationKinds: Classes = [
      .company, .paper, .broadcaster, .site, .association, .union, .party, .agency,
    ]

    /// What people are quoted to: "a dit X au journal".
    static let media: Classes = [.paper, .broadcaster, .agency]

    /// A noun that ends like an infinitive: "cancer".
    static let nounlike = Classes(rawValue: 1 << 44)

    /// Has one gender for men and women: "la victime".
    static let genderless = Classes(rawValue: 1 << 45)

    /// A rule: "selon la loi" names no source.
    static let rule = Classes(rawValue: 1 << 46)

    /// Of a party: "le député Insoumis" has it beside the function, "Insoumis" is no name.
    static let adherent = Classes(rawValue: 1 << 47)

    /// A public office that others are held beside: maire, député.
    static let mandate = Classes(rawValue: 1 << 48)

    /// An office that leaves room for no other, and whose holder no other word names: préfet, juge.
    static let sole = Classes(rawValue: 1 << 49)

    /// An adjective that stands before its noun: "un récent rapport".
    static let prenominal = Classes(rawValue: 1 << 50)

    /// What is called after people: "la rue Anna-Vidal".
    static let bearer = Classes(rawValue: 1 << 51)

    /// How a text came to be: "un bilan communiqué par la préfecture".
    static let making = Classes(rawValue: 1 << 52)

    /// Where anybody writes: a network is nobody's source.
    static let platform = Classes(rawValue: 1 << 53)

    /// Opens a sentence, where its capital makes no name of it: "Nul ne sait", "Comment faire".
    static let opener = Classes(rawValue: 1 << 54)

    /// What somebody shows while speaking: "les larmes aux yeux", "le visage fermé".
    static let bearing = Classes(rawValue: 1 << 55)

    /// Those around somebody, called after him: "la famille Marin", "le gouvernement Marin".
    static let house = Classes(rawValue: 1 << 56)

    /// What somebody means to do: "son intention de rouvrir".
    static let intent = Classes(rawValue: 1 << 57)

    static let determiner: Classes = [.definite, .indefinite, .demonstrative, .possessive]
    /// One person, by function, occupation, kinship or description.
    static let person: Classes = [.office, .role, .epithet, .relation]
    /// Nouns that can be the source of a report.
    static let reporter: Classes = [
      .office, .role, .epithet, .relation, .group, .organisation, .document, .metonym,
    ]
    /// Words that carry grammar alone.
    static let function: Classes = [
      .definite, .indefinite, .demonstrative, .possessive, .preposition, .contraction, .subject,
      .strong, .clitic, .relative, .coordinator, .subordinator, .adverb, .quantifier, .negation,
    ]
  }

  struct Gender: OptionSet, Sendable {
    let rawValue: UInt8
    static let masculine = Gender(rawValue: 1)
    static let feminine = Gender(rawValue: 2)
    static let either: Gender = [.masculine, .feminine]
  }

  var classes: Classes = []
  var gender: Gender = []
  var isPlural = false

  mutating func merge(_ classes: Classes, _ gender: Gender) {
    self.classes.formUnion(classes)
    self.gender.formUnion(gender)
  }

  func isAny(_ classes: Classes) -> Bool { !self.classes.isDisjoint(with: classes) }
}
