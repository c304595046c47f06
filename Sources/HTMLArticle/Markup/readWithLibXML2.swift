internal import CLibXML2

/// Parses markup with libxml2's HTML SAX interface into a flat page. The only file that sees
/// libxml2; no C pointer leaves the function that was given it.
///
/// `markup` comes from `repairMarkup`, which undoes where libxml2 2.9 and HTML5 part in ways that
/// matter here; Documentation/Pages.md lists them, and what remains.
///
/// No external entity, DTD or address is read: the HTML parser has no entities of a page's own,
/// and networking is switched off besides. Throws `.tooLarge` over 2 GB or 16 million elements.
func readWithLibXML2(_ markup: RepairedMarkup) throws(ArticleError) -> Page {
  guard let size = Int32(exactly: markup.bytes.count) else { throw .tooLarge }
  var builder = PageBuilder(markup)
  libraryIsReady
  unsafe withUnsafeMutablePointer(to: &builder) { builder in
    guard let context = unsafe htmlNewParserCtxt() else { return }
    defer { unsafe htmlFreeParserCtxt(context) }
    unsafe context.pointee._private = UnsafeMutableRawPointer(builder)
    unsafe context.pointee.sax.pointee = handler
    unsafe markup.bytes.withUnsafeBytes { bytes in
      let document = unsafe htmlCtxtReadMemory(
        context, bytes.baseAddress, size, nil, "UTF-8", Int32(options.rawValue))
      unsafe xmlFreeDoc(document)
    }
  }
  if builder.isFull { throw .tooLarge }
  return builder.finish(markup)
}

/// libxml2's own set-up, once and before any two threads parse.
private let libraryIsReady: Void = xmlInitParser()

private let options = htmlParserOption(
  HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
    | HTML_PARSE_NONET.rawValue | HTML_PARSE_IGNORE_ENC.rawValue)

/// The events wanted; all others, entities and DTDs among them, have no receiver.
private var handler: htmlSAXHandler {
  var handler = unsafe htmlSAXHandler()
  unsafe handler.startElement = unsafe startElement
  unsafe handler.endElement = { context, _ in
    unsafe withBuilder(context) { builder, _ in builder.end() }
  }
  unsafe handler.characters = unsafe characters
  unsafe handler.ignorableWhitespace = unsafe characters
  return unsafe handler
}

private let startElement: startElementSAXFunc = { context, name, attributes in
  guard let name = unsafe name else { return }
  unsafe withBuilder(context) { builder, parser in
    // An element of the page's own is reported with the parser still before its `>`.
    let next = unsafe parser.pointee.input.pointee.cur.pointee
    let implied = next != UInt8(ascii: ">") && next != UInt8(ascii: "/")
    unsafe builder.start(bytes(name), implied: implied)
    guard let attributes = unsafe attributes else { return }
    var index = 0
    while let name = unsafe attributes[index] {
      if let value = unsafe attributes[index + 1] {
        unsafe builder.attribute(bytes(name), bytes(value))
      } else {
        unsafe builder.attribute(bytes(name), EmptyCollection())
      }
      index += 2
    }
    if builder.isFull { unsafe xmlStopParser(parser) }
  }
}

private let characters: charactersSAXFunc = { context, text, length in
  guard let text = unsafe text, length > 0 else { return }
  unsafe withBuilder(context) { builder, _ in
    unsafe builder.text(UnsafeBufferPointer(start: text, count: Int(length)))
  }
}

private func withBuilder(
  _ context: UnsafeMutableRawPointer?,
  _ body: (inout PageBuilder, htmlParserCtxtPtr) -> Void
) {
  guard let parser = unsafe context?.assumingMemoryBound(to: htmlParserCtxt.self),
    let builder = unsafe parser.pointee._private?.assumingMemoryBound(to: PageBuilder.self)
  else { return }
  unsafe body(&builder.pointee, parser)
}

/// The bytes of a NUL-terminated string, for as long as the string lives.
private func bytes(_ string: UnsafePointer<xmlChar>) -> UnsafeBufferPointer<UInt8> {
  let length = Int(unsafe xmlStrlen(string))
  return unsafe UnsafeBufferPointer(start: string, count: length)
}
