/// Finds the words that report in a sentence, left to right, marks and what they hold aside.
func findCues(in sentence: Sentence, using french: French) -> [Cue] {
  var cues: [Cue] = []
  var index = 0
  while index < sentence.units.count {
    let cue =
      phraseCue(at: index, in: sentence, french)
      ?? verbCue(at: index, in: sentence, french)
      ?? nounCue(at: index, in: sentence, french)
      ?? adjectiveCue(at: index, in: sentence, french)
      ?? unlistedCue(at: index, in: sentence, french)
    if let cue {
      cues.append(cue)
      index = max(cue.units.upperBound, index + 1)
    } else {
      index += 1
    }
  }
  return cues
}
