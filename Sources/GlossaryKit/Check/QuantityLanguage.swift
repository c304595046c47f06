/// How a language writes large numbers.
enum QuantityLanguage {
  case french, english, simplified, traditional

  init(_ language: Language) {
    switch language {
    case .english: self = .english
    case .simplified: self = .simplified
    case .traditional: self = .traditional
    }
  }

  /// What a word multiplies the number before it by; nil where it is no such word.
  func scale(_ word: String) -> Double? {
    switch self {
    case .french:
      switch word {
      case "mille", "millier", "milliers": 1e3
      case "million", "millions": 1e6
      case "milliard", "milliards", "md", "mds", "mrd", "mrds": 1e9
      case "billion", "billions": 1e12
      case "billiard", "billiards": 1e15
      case "trillion", "trillions": 1e18
      default: nil
      }
    case .english:
      switch word {
      case "thousand", "thousands", "k": 1e3
      case "million", "millions", "m", "mn", "mln": 1e6
      case "billion", "billions", "bn", "b": 1e9
      case "trillion", "trillions", "tn", "trn": 1e12
      default: nil
      }
    case .simplified, .traditional: nil
    }
  }

  /// The value of a number word; nil where it is none.
  func number(_ word: String) -> Double? {
    switch self {
    case .french: frenchNumbers[word]
    case .english: englishNumbers[word]
    case .simplified, .traditional: nil
    }
  }

  /// As the language writes it, with the largest scale that leaves few digits.
  func written(_ value: Double) -> String {
    let scales: [(Double, String)] =
      switch self {
      case .french: [(1e12, " billions"), (1e9, " milliards"), (1e6, " millions"), (1e3, " mille")]
      case .english:
        [(1e12, " trillion"), (1e9, " billion"), (1e6, " million"), (1e3, " thousand")]
      case .simplified: [(1e12, "万亿"), (1e8, "亿"), (1e4, "万")]
      case .traditional: [(1e12, "兆"), (1e8, "億"), (1e4, "萬")]
      }
    for (scale, name) in scales where value >= scale { return decimal(value / scale) + name }
    return decimal(value)
  }

  private func decimal(_ value: Double) -> String {
    let rounded = (value * 1_000).rounded() / 1_000
    guard rounded == rounded.rounded(), abs(rounded) < 1e15 else { return String(rounded) }
    return String(Int(rounded))
  }
}

private let frenchNumbers: [String: Double] = [
  "un": 1, "une": 1, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7,
  "huit": 8, "neuf": 9, "dix": 10, "onze": 11, "douze": 12, "treize": 13, "quatorze": 14,
  "quinze": 15, "seize": 16, "vingt": 20, "vingts": 20, "trente": 30, "quarante": 40,
  "cinquante": 50, "soixante": 60, "cent": 100, "cents": 100,
]

private let englishNumbers: [String: Double] = [
  "a": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
  "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14,
  "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20,
  "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80,
  "ninety": 90, "hundred": 100,
]
