/// A date, and a time and its zone where there are any, by ISO 8601: of the machine's forms that
/// pages write ("2023-03-28 10:01:43 +0200", "Mon, 24 Aug 2020 21:32:26 GMT", "20170425") and of
/// French ones ("29/03/23 à 16h05", "1er avril 2023"), where the day comes first. nil where there
/// is no date.
func isoDate(_ text: String) -> String? {
  guard text.utf8.count <= 200 else { return nil }
  var reader = DateReader(text)
  guard let day = reader.readDay() else { return nil }
  return day + reader.readTime()
}

private struct DateReader {
  private enum Token {
    case number(value: Int, digits: Int)
    case word(String)
    case sign(Character)
  }

  private let tokens: [Token]
  private var at = 0

  init(_ text: String) {
    var tokens: [Token] = []
    var rest = text.lowercased()[...]
    while let first = rest.first {
      if first.isASCII, first.isNumber {
        let digits = rest.prefix { $0.isASCII && $0.isNumber }
        tokens.append(.number(value: Int(digits.prefix(9)) ?? 0, digits: digits.count))
        rest = rest[digits.endIndex...]
      } else if first.isLetter {
        let word = rest.prefix(while: \.isLetter)
        tokens.append(.word(String(word)))
        rest = rest[word.endIndex...]
      } else {
        if !first.isWhitespace { tokens.append(.sign(first)) }
        rest = rest.dropFirst()
      }
    }
    self.tokens = tokens
  }

  private func number(_ index: Int) -> (value: Int, digits: Int)? {
    guard tokens.indices.contains(index), case .number(let value, let digits) = tokens[index] else {
      return nil
    }
    return (value, digits)
  }
  private func word(_ index: Int) -> String? {
    guard tokens.indices.contains(index), case .word(let word) = tokens[index] else { return nil }
    return word
  }
  private func sign(_ index: Int, _ wanted: String) -> Bool {
    guard tokens.indices.contains(index), case .sign(let sign) = tokens[index] else { return false }
    return wanted.contains(sign)
  }

  /// The first date, "2023-03-28"; what follows it is the time's.
  mutating func readDay() -> String? {
    for start in tokens.indices {
      guard let first = number(start) else {
        if let month = month(start), let day = number(start + 1), day.digits <= 2 {
          let year = start + (sign(start + 2, ",") ? 3 : 2)
          if let found = date(number(year), month, day.value) { return end(year + 1, found) }
        }
        continue
      }
      if first.digits == 8,
        let found = date((first.value / 10_000, 4), first.value / 100 % 100, first.value % 100)
      {
        return end(start + 1, found)
      }
      if sign(start + 1, "-/."), sign(start + 3, "-/."), let second = number(start + 2),
        let third = number(start + 4)
      {
        if first.digits == 4, let found = date(first, second.value, third.value) {
          return end(start + 5, found)
        }
        if first.digits <= 2, let found = date(third, second.value, first.value) {
          return end(start + 5, found)
        }
        continue
      }
      let name = start + (word(start + 1) == "er" ? 2 : 1)
      if first.digits <= 2, let month = month(name) {
        let year = name + (sign(name + 1, ".") ? 2 : 1)
        if let found = date(number(year), month, first.value) { return end(year + 1, found) }
      }
    }
    return nil
  }

  private mutating func end(_ index: Int, _ found: String) -> String {
    at = index
    return found
  }

  private func date(_ year: (value: Int, digits: Int)?, _ month: Int, _ day: Int) -> String? {
    guard let year, year.digits == 4 || year.digits == 2 else { return nil }
    let full = year.digits == 2 ? 2_000 + year.value : year.value
    guard (1_900...2_200).contains(full), (1...12).contains(month), (1...31).contains(day) else {
      return nil
    }
    return "\(full)-\(padded(month))-\(padded(day))"
  }

  /// "T10:01:43+02:00"; empty where no time follows.
  mutating func readTime() -> String {
    while at < tokens.count, number(at) == nil { at += 1 }
    guard let hour = number(at), hour.digits <= 2, hour.value < 24,
      sign(at + 1, ":") || word(at + 1) == "h"
    else { return "" }
    guard let minute = number(at + 2), minute.digits == 2, minute.value < 60 else {
      return word(at + 1) == "h" ? "T\(padded(hour.value)):00" : ""
    }
    var time = "T\(padded(hour.value)):\(padded(minute.value))"
    at += 3
    if sign(at, ":"), let second = number(at + 1), second.digits == 2, second.value < 60 {
      time += ":" + padded(second.value)
      at += 2
      if sign(at, "."), let fraction = number(at + 1), fraction.digits <= 9 {
        let digits = String(fraction.value)
        time += "." + String(repeating: "0", count: fraction.digits - digits.count) + digits
        at += 2
      }
    }
    return time + readZone()
  }

  private mutating func readZone() -> String {
    var isUniversal = false
    if let name = word(at) {
      guard ["z", "utc", "gmt"].contains(name) else { return "" }
      isUniversal = true
      at += 1
    }
    guard sign(at, "+-−"), let hours = number(at + 1) else { return isUniversal ? "Z" : "" }
    let mark = sign(at, "+") ? "+" : "-"
    if hours.digits == 4 {
      return mark + padded(hours.value / 100) + ":" + padded(hours.value % 100)
    }
    guard hours.digits <= 2, hours.value <= 14 else { return isUniversal ? "Z" : "" }
    let minutes = sign(at + 2, ":") ? number(at + 3)?.value ?? 0 : 0
    return mark + padded(hours.value) + ":" + padded(minutes)
  }

  private func month(_ index: Int) -> Int? {
    guard let word = word(index), word.count >= 3 else { return nil }
    return months.firstIndex { names in names.contains { word == $0 } }.map { $0 + 1 }
  }

  private func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}

/// French and English names and abbreviations.
private let months: [[String]] = [
  ["janvier", "janv", "jan", "january"], ["février", "fevrier", "févr", "fév", "feb", "february"],
  ["mars", "mar", "march"], ["avril", "avr", "apr", "april"], ["mai", "may"],
  ["juin", "jun", "june"], ["juillet", "juil", "jul", "july"], ["août", "aout", "aug", "august"],
  ["septembre", "sept", "sep", "september"], ["octobre", "oct", "october"],
  ["novembre", "nov", "november"], ["décembre", "decembre", "déc", "dec", "december"],
]
