// Opens pages in frames, resolves the selectors of their annotations, and leaves in the document what
// each selects. `work` is [{address, annotations}], an AnnotationPage for each page; `runsScripts` tells
// whether the pages' own scripts run.

// The frame of a page that has been parsed; its pictures may never come.
async function opened(address) {
  const frame = document.createElement("iframe");
  if (!runsScripts) frame.sandbox = "allow-same-origin";
  frame.src = address;
  document.body.append(frame);
  const isParsed = () =>
    frame.contentDocument?.URL === address && frame.contentDocument.readyState !== "loading";
  while (!isParsed()) await new Promise((resolve) => setTimeout(resolve, 10));
  return frame;
}

// The DOM range of a part of an element's text, in code points.
function rangeOf(element, start, end) {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const range = element.ownerDocument.createRange();
  let seen = 0;
  let started = false;
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    let unit = 0;
    for (const character of text.data) {
      if (seen === start) {
        range.setStart(text, unit);
        started = true;
      }
      unit += character.length;
      seen += 1;
      if (seen === end && started) {
        range.setEnd(text, unit);
        return range;
      }
    }
  }
  return null;
}

// Whether the words that a text fragment names stand in the page as its reader sees it, in order. A page
// that shows nothing, as AMP without its runtime, says nothing.
function isShown(page, fragment) {
  const folded = (text) =>
    text.normalize("NFC").replace(/[\u00AD\u200B\uFEFF]/g, "").replace(/\s+/g, " ").toLowerCase();
  const shown = folded(page.body.innerText);
  if (shown.trim() === "") return true;
  const parts = fragment.replace(":~:text=", "").split(",").map((part) => part.replace(/^-|-$/g, ""));
  let at = 0;
  for (const words of parts.map(decodeURIComponent).map(folded)) {
    at = shown.indexOf(words, at);
    if (at < 0) return false;
    at += words.length;
  }
  return true;
}

function resolved(page, target) {
  const selector = (type) => target.selector.find((one) => one.type === type);
  const path = selector("XPathSelector");
  const quote = selector("TextQuoteSelector");
  const fragment = selector("FragmentSelector");
  if (!path) return { problem: "no XPathSelector" };
  const found = page.evaluate(path.value, page, null, XPathResult.ORDERED_NODE_SNAPSHOT_TYPE, null);
  if (found.snapshotLength !== 1) return { problem: `${found.snapshotLength} elements: ${path.value}` };
  const element = found.snapshotItem(0);
  const { start, end } = path.refinedBy;
  const range = rangeOf(element, start, end);
  const characters = [...element.textContent];
  const around = (from, to) => characters.slice(Math.max(from, 0), to).join("");
  return {
    selected: range ? range.toString() : "",
    exact: quote.exact,
    isShown: fragment ? isShown(page, fragment.value) : true,
    contextAgrees:
      around(start - [...quote.prefix].length, start) === quote.prefix &&
      around(end, end + [...quote.suffix].length) === quote.suffix,
  };
}

async function run(work) {
  const answers = [];
  for (const { address, annotations } of work) {
    const frame = await opened(address);
    answers.push(
      annotations.items.map((item) =>
        item.target.map((target) => resolved(frame.contentDocument, target))));
    frame.remove();
  }
  const answer = document.createElement("pre");
  answer.id = "answers";
  answer.textContent = encodeURIComponent(JSON.stringify(answers));
  document.body.append(answer);
}

run(work);
