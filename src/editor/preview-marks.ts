/**
 * Marks places of a document in what the Markdown preview renders. Knows of Markdown only what the
 * preview's tokens say: which lines a block has, and which texts stand in it, in their order.
 */

/** A place to mark, in a text with plain line feeds. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  /** What stands there; where it stands elsewhere by now, it is marked there. */
  readonly text: string;
  /** What is said of it, the gravest first. */
  readonly severity: 'error' | 'warning' | 'information';
  readonly title: string;
}

/** The little of markdown-it's token that is used. */
export interface PreviewToken {
  type: string;
  tag: string;
  nesting: number;
  content: string;
  markup: string;
  block: boolean;
  map: [number, number] | null;
  children: PreviewToken[] | null;
  attrSet(name: string, value: string): void;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** More than this on one place is a wall of text. */
const titlesShown = 5;

/** Shorter texts stand in too many places to be found again. */
const shortestFound = 8;

const ranks = { error: 3, warning: 2, information: 1 } as const;

/** A text that is written otherwise than it is shown stands near to where the last one ended (characters). */
const furthestSearched = 400;

/** Blocks that are marked as a whole: their text is shown in ways of its own. */
const wholeBlocks: ReadonlySet<string> = new Set(['fence', 'code_block', 'html_block']);

/** The marks that have a place in a text, which may be a newer one than they were made for. */
export function placeMarks(source: string, marks: readonly Mark[]): readonly Mark[] {
  return marks.flatMap((mark) => {
    if (source.startsWith(mark.text, mark.start)) {
      return [mark];
    }
    const found = mark.text.length < shortestFound ? -1 : source.indexOf(mark.text);
    return found < 0 || source.includes(mark.text, found + 1) ? [] : [{ ...mark, start: found, end: found + mark.text.length }];
  });
}

/**
 * The tokens with elements around what is marked. The given ones stay as they are: VS Code keeps them, and
 * shows them to others.
 * @param source the whole text that the tokens were read from, with plain line feeds
 */
export function markTokens(tokens: readonly PreviewToken[], source: string, marks: readonly Mark[]): PreviewToken[] {
  const placed = placeMarks(source, marks);
  const lineStarts = [0, ...[...source.matchAll(/\n/g)].map(({ index }) => index + 1)];
  const offsetOf = (line: number): number => lineStarts[line] ?? source.length;
  let cursor = 0;
  let end = source.length;
  return tokens.flatMap((token) => {
    if (token.map) {
      cursor = Math.max(cursor, offsetOf(token.map[0]));
      end = offsetOf(token.map[1]);
    }
    if (wholeBlocks.has(token.type) && token.map) {
      const here = overlapping(placed, { start: offsetOf(token.map[0]), end });
      return here.length === 0 ? [token] : wrapped([token], here, 'div');
    }
    if (token.type !== 'inline' || !token.children) {
      return [token];
    }
    const { children, after } = markChildren(token.children, source, { start: cursor, end }, placed);
    cursor = after;
    return [children.length === token.children.length ? token : clone(token, { children })];
  });
}

/** Finds the texts of a line's tokens in the source, one after the other, and wraps what is marked of them. */
function markChildren(
  tokens: readonly PreviewToken[],
  source: string,
  region: Span,
  marks: readonly Mark[],
): { readonly children: PreviewToken[]; readonly after: number } {
  let after = region.start;
  const children = tokens.flatMap((token) => {
    const isText = token.type === 'text' || token.type === 'code_inline';
    const places = isText && token.content !== '' ? placesOf(token.content, source, { start: after, end: region.end }) : [];
    const [start] = places;
    const last = places.at(-1);
    if (start === undefined || last === undefined) {
      return [token];
    }
    after = last + 1;
    const here = overlapping(marks, { start, end: after });
    if (here.length === 0) {
      return [token];
    }
    return token.type === 'text' ? pieces(token, places, here) : wrapped([token], here, 'span');
  });
  return { children, after };
}

/** Where each character of a rendered text stands in the source; nothing where it does not stand there. */
function placesOf(content: string, source: string, region: Span): readonly number[] {
  const found = source.slice(region.start, region.end).indexOf(content);
  if (found >= 0) {
    return Array.from({ length: content.length }, (_, index) => region.start + found + index);
  }
  for (let start = region.start; start < Math.min(region.end, region.start + furthestSearched); start += 1) {
    const places = placesFrom(start, content, source, region.end);
    if (places) {
      return places;
    }
  }
  return [];
}

/** The same for a text that starts at one place, and is written there with backslashes or by the names of characters. */
function placesFrom(start: number, content: string, source: string, end: number): number[] | undefined {
  const places: number[] = [];
  let place = start;
  for (let index = 0; index < content.length; index += 1) {
    if (source[place] === '\\' && source[place + 1] === content[index]) {
      place += 1;
    }
    const name = source[place] === '&' ? /^&#?\w{1,31};/.exec(source.slice(place, place + 34)) : null;
    if (place >= end || (source[place] !== content[index] && !name)) {
      return undefined;
    }
    places.push(place);
    place += name && source[place + 1] !== content[index + 1] ? name[0].length : 1;
  }
  return places;
}

/** A text cut where marks begin and end. */
function pieces(token: PreviewToken, places: readonly number[], marks: readonly Mark[]): PreviewToken[] {
  const indexOf = (offset: number): number => {
    const index = places.findIndex((place) => place >= offset);
    return index < 0 ? places.length : index;
  };
  const cuts = [...new Set([0, places.length, ...marks.flatMap(({ start, end }) => [indexOf(start), indexOf(end)])])].sort((one, other) => one - other);
  return cuts.slice(1).flatMap((end, position) => {
    const start = cuts[position] ?? 0;
    const piece = clone(token, { content: token.content.slice(start, end) });
    const here = overlapping(marks, { start: places[start] ?? 0, end: (places[end - 1] ?? 0) + 1 });
    return here.length === 0 ? [piece] : wrapped([piece], here, 'span');
  });
}

/** Tokens in an element that says what was found there. */
function wrapped(tokens: readonly PreviewToken[], marks: readonly Mark[], tag: 'span' | 'div'): PreviewToken[] {
  const [first] = tokens;
  if (!first) {
    return [];
  }
  const sorted = [...marks].sort((one, other) => ranks[other.severity] - ranks[one.severity]);
  const titles = [...new Set(sorted.map(({ title }) => title))];
  const more = titles.length > titlesShown ? [`… +${titles.length - titlesShown}`] : [];
  const open = made(first, 'debrief_open', tag, 1);
  open.attrSet('class', ['debrief-finding', `debrief-${sorted[0]?.severity ?? 'information'}`].join(' '));
  open.attrSet('title', [...titles.slice(0, titlesShown), ...more].join('\n\n'));
  return [open, ...tokens, made(first, 'debrief_close', tag, -1)];
}

const overlapping = (marks: readonly Mark[], span: Span): Mark[] => marks.filter(({ start, end }) => start < span.end && end > span.start);

/** A new token of the kind that markdown-it makes. */
function made(like: PreviewToken, type: string, tag: string, nesting: number): PreviewToken {
  const Token = like.constructor as new (type: string, tag: string, nesting: number) => PreviewToken;
  return Object.assign(new Token(type, tag, nesting), { block: like.block });
}

function clone(token: PreviewToken, changes: Partial<PreviewToken>): PreviewToken {
  return Object.assign(made(token, token.type, token.tag, token.nesting), token, changes);
}
