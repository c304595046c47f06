/// "n'a plus", "lui a dit", "est en retard": a predicate without its subject.
func opensWithVerb(_ inner: ArraySlice<Token>, _ french: French) -> Bool {
  let verb = inner.firstIndex {
    !$0.word.isAny([.clitic, .negation]) || $0.word.isAny([.subject, .definite])
  }
  guard let verb, inner.count > 2, inner.first?.isCapitalised == false else { return false }
  return inner[verb].forms.contains { form in
    form.mood == .finite
      && inner[verb].key != "soit"
      && (verb > inner.startIndex || finiteEndings.contains(where: inner[verb].key.hasSuffix)
        || french.verbs.heads[form.head].contains {
          predicating.contains(french.verbs.verbs[$0].lemma)
        })
  }
}

private let finiteEndings = ["ait", "aient", "èrent", "eront", "iront", "era", "ira"]

private let predicating: Set<String> = ["être", "avoir", "faire", "aller", "devoir", "pouvoir"]
