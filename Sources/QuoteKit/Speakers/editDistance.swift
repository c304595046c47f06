/// How many letters must be put in, taken out or changed to make one word of another; more than the
/// limit where it is more.
package func editDistance(_ one: [UInt8], _ other: [UInt8], limit: Int) -> Int {
  guard abs(one.count - other.count) <= limit else { return limit + 1 }
  var row = Array(0...other.count)
  for (line, letter) in one.enumerated() {
    var diagonal = row[0]
    row[0] = line + 1
    for (column, candidate) in other.enumerated() {
      let changed = diagonal + (letter == candidate ? 0 : 1)
      diagonal = row[column + 1]
      row[column + 1] = min(changed, row[column] + 1, diagonal + 1)
    }
  }
  return row[other.count]
}
