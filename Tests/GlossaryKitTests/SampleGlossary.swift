@testable import GlossaryKit

/// A glossary that uses everything an entry can have.
let sampleSource = """
  id\tfr\tpos\tgender\ten\tzh_hans\tzh_hant\tpinyin\tstatus\tsource\tnote
  t0001\tintelligence artificielle\tnoun\tf\tartificial intelligence | machine intelligence\t人工智能\t人工智慧 | 人工智能\tréngōng zhìnéng\tpreferred\town\tTaiwan 人工智慧
  +\tIA\t\t\tAI\tAI\tAI\tAI
  +\tintelligence artificielle\t\t\tsmart brain\t人造智慧\t人造智慧\trénzào zhìhuì\tdeprecated
  u0001\tmilliard\tnoun\tm\tbillion\t十亿 | 亿\t十億 | 億\tshíyì\tpreferred\town | cldr\t10^9; "milliard" is no English
  p0001\tDonald Trump\tpropn\tm\tDonald Trump\t唐纳德·特朗普\t唐納·川普 | 唐納德·特朗普\tTángnàdé Tèlǎngpǔ\tpreferred\twikidict
  +\tTrump\t\t\tTrump\t特朗普\t川普 | 特朗普\tTèlǎngpǔ
  k0001\tdroits de l'homme\tnoun\tmp\thuman rights\t人权\t人權\trénquán\tpreferred\town
  e0001\tjeune pousse\tnoun\tf\tstartup & co\t初创企业\t新創公司 | 初創企業\tchūchuàng qǐyè\tpreferred\tfranceterme
  +\tstart-up\t\t\t\t\t\t\tdeprecated\tthe academy advises "jeune pousse"
  """

func sampleGlossary() -> Glossary {
  // A line's last cells may be left out of a variant alone.
  let rows = sampleSource.split(separator: "\n").map { line -> String in
    let missing = 10 - line.filter { $0 == "\t" }.count
    return line + (line.hasPrefix("+") ? "" : String(repeating: "\t", count: missing))
  }
  let bytes = Array(rows.joined(separator: "\n").utf8)
  let (glossary, problems) = readGlossary(bytes, file: "sample.tsv")
  precondition(problems.isEmpty, "\(problems)")
  return glossary
}
