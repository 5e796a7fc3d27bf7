/** Tells HTML tags from words in angle brackets that an author left to be filled in ("<name>"). */

// The elements of HTML (WHATWG, "Elements of HTML"), with those of older documents.
const ELEMENTS: ReadonlySet<string> = new Set(
  `a abbr acronym address area article aside audio b base bdi bdo big blockquote body br button canvas caption center cite code col
  colgroup data datalist dd del details dfn dialog dir div dl dt em embed fieldset figcaption figure font footer form frame frameset
  h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe img input ins kbd label legend li link main map mark menu meta meter nav
  noscript object ol optgroup option output p param picture pre progress q rp rt ruby s samp script search section select slot small
  source span strike strong style sub summary sup svg path table tbody td template textarea tfoot th thead time title tr track tt u
  ul var video wbr`.split(/\s+/),
);

// Words that are elements too, but never stand alone in a design doc's prose as such.
const WORDS_TOO: ReadonlySet<string> = new Set(['data', 'time', 'title', 'label', 'output', 'summary', 'source', 'section', 'address', 'link', 'number', 'map', 'object']);

/**
 * Whether a tag is HTML. `<div class="x">`, `</td>` and `<img src=…>` are; `<name>`, `<owner of the
 * index>` and `<latency in ms>` are words.
 */
export function isHtmlTag(tag: string): boolean {
  const match = /^<(\/?)([a-z][a-z0-9-]*)(?![a-z0-9-])([^<>]*)>$/i.exec(tag);
  if (!match) return true;
  const [, closing, name = '', rest = ''] = match;
  if (rest.includes('=') || rest.trim() === '/' || /^[:@]/.test(rest)) return true;
  if (!ELEMENTS.has(name.toLowerCase())) return name.includes('-') && closing === '/';
  return closing === '/' || rest.trim() === '' ? !WORDS_TOO.has(name.toLowerCase()) || closing === '/' : false;
}
