/** What somebody is about to write, from the text before the cursor; needs no editor. */

/** A stretch of a line that a completion replaces, and what stands in it. */
interface Typed {
  readonly from: number;
  readonly text: string;
}

/** What is being written in a Markdown document. */
export type Writing =
  | ({ readonly kind: 'heading'; readonly hashes: number } & Typed)
  /** `<!-- debrief`: which comment. */
  | ({ readonly kind: 'comment' } & Typed)
  /** A rule of a comment that switches off. */
  | ({ readonly kind: 'rule' } & Typed)
  /** What follows a number. */
  | ({ readonly kind: 'unit'; readonly after: 'number' | 'duration' | 'money' } & Typed)
  | ({ readonly kind: 'owner' } & Typed)
  | ({ readonly kind: 'name' } & Typed);

/** What is being written in front matter. */
export type FrontMatterWriting =
  | ({ readonly kind: 'key'; readonly parent?: string } & Typed)
  | ({ readonly kind: 'value'; readonly key: string; readonly parent?: string } & Typed);

/** Longer lines are no longer looked at from their start. */
const reach = 300;

/** What is being written at the end of a line, as far as it has come. */
export function writingAt(line: string): Writing | undefined {
  const before = line.slice(-reach);
  const writing = commentAt(before) ?? (line.length > reach ? undefined : headingAt(before)) ?? unitAt(before) ?? ownerAt(before) ?? nameAt(before);
  return writing && { ...writing, from: writing.from + line.length - before.length };
}

/** Whether a line opens or closes a fence of code. */
export function isFence(line: string): boolean {
  return /^ {0,3}(?:```|~~~)/.test(line);
}

/** What is being written in front matter. `lines` are those above, without the opening one. */
export function frontMatterWritingAt(lines: readonly string[], before: string): FrontMatterWriting | undefined {
  const indent = /^ */.exec(before)?.[0].length ?? 0;
  const parent = indent === 0 ? undefined : parentOf(lines, indent);
  const inParent = parent === undefined ? {} : { parent };
  const key = /^ *([\w-]*)$/.exec(before);
  if (key) {
    return { kind: 'key', ...inParent, ...last(before, key[1]) };
  }
  const [, name] = /^ *([\w-]+):/.exec(before) ?? [];
  if (name !== undefined) {
    return { kind: 'value', key: name, ...inParent, ...last(before, endOf(before, /[^[\], :]/)) };
  }
  const item = /^ *- (.*)$/.exec(before);
  return item && parent !== undefined ? { kind: 'value', key: parent, parent: parentOf(lines, indent) ?? parent, ...last(before, item[1]) } : undefined;
}

/** The key that a line of this indent stands under. */
function parentOf(lines: readonly string[], indent: number): string | undefined {
  for (const line of [...lines].reverse()) {
    const [, spaces = '', key] = /^( *)([\w-]+):/.exec(line) ?? [];
    if (key !== undefined && spaces.length < indent) {
      return key;
    }
  }
  return undefined;
}

function last(before: string, text = ''): Typed {
  return { from: before.length - text.length, text };
}

/** The longest end of a text that consists of some characters only. */
function endOf(text: string, characters: RegExp): string {
  let start = text.length;
  while (start > 0 && characters.test(text.charAt(start - 1))) {
    start -= 1;
  }
  return text.slice(start);
}

function headingAt(before: string): Writing | undefined {
  const hashes = /^#{1,6}(?=[^#]|$)/.exec(before)?.[0];
  return hashes === undefined || before.includes('#', hashes.length)
    ? undefined
    : { kind: 'heading', hashes: hashes.length, from: 0, text: before };
}

function commentAt(before: string): Writing | undefined {
  const opening = before.lastIndexOf('<!--');
  const inside = before.slice(opening + 4).trimStart();
  if (opening < 0 || !inside.startsWith('debrief') || inside.includes('--')) {
    return undefined;
  }
  const text = endOf(inside, /[a-z/-]/);
  if (text === inside) {
    return { kind: 'comment', ...last(before, text) };
  }
  return /^debrief-disable(?:-next-line)?\s/.test(inside) ? { kind: 'rule', ...last(before, text) } : undefined;
}

const durations: ReadonlySet<string> = new Set(['ms', 's', 'sec', 'seconds', 'min', 'minutes', 'h', 'hours']);

function unitAt(before: string): Writing | undefined {
  const letters = endOf(before, /[a-z%]/i);
  const rest = before.slice(0, before.length - letters.length);
  const amount = rest.trimEnd();
  const unit = endOf(amount, /[a-z]/i);
  // "800 ms a": the unit is there, and what is being written comes behind it.
  if (durations.has(unit) && rest !== amount && isNumber(amount.slice(0, -unit.length))) {
    return { kind: 'unit', after: 'duration', ...last(before, letters) };
  }
  const number = endOf(amount, /[\d.,]/);
  if (!isNumber(amount) || rest.length - amount.length > 1) {
    return undefined;
  }
  const isMoney = /[$€£¥₹]$/.test(amount.slice(0, -number.length).trimEnd());
  return { kind: 'unit', after: isMoney ? 'money' : 'number', ...last(before, before.slice(amount.length)) };
}

/** Whether a text ends in a number that is no part of a name: "800", but neither "GPT-4.1" nor "v2". */
function isNumber(text: string): boolean {
  const amount = text.trimEnd();
  const number = endOf(amount, /[\d.,]/);
  return /^\d.*\d$|^\d$/.test(number) && !/[\p{L}\d-]$/u.test(amount.slice(0, -number.length));
}

const asksOwner = /\b(?:owners?|(?:owned|maintained|operated|run|looked after) by|responsible|on call|pager)\b/gi;

/** Behind a word that asks for an owner, with nothing but a mark or two between. */
function ownerAt(before: string): Writing | undefined {
  const asked = [...before.matchAll(asksOwner)].at(-1);
  const rest = asked && before.slice(asked.index + asked[0].length);
  const text = rest === undefined ? undefined : rest.replace(/^[*_ ]{0,4}(?:[:|]|is|are)?[*_ ]{0,4}/, '');
  return rest === undefined || text === undefined || !/^[*_:| ]/.test(rest) || text.length > 40 || /[:|.*_]/.test(text)
    ? undefined
    : { kind: 'owner', ...last(before, text) };
}

function nameAt(before: string): Writing | undefined {
  const text = endOf(before, /[\p{L}\d-]/u);
  return /^\p{L}.+$/u.test(text) && /^[\s(|"'*_]?$/.test(before.slice(0, -text.length).slice(-1)) ? { kind: 'name', ...last(before, text) } : undefined;
}
