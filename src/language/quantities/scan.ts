/**
 * Cuts a text into lexemes for the quantity reader: number literals, words and single marks.
 * One pass, no regular expressions over the whole text, nothing is looked at more than a few times.
 */

/** A number literal, a word or one mark. */
export interface Lexeme {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lower: string;
  readonly kind: 'number' | 'word' | 'mark';
  /** No space between it and the lexeme before. */
  readonly glued: boolean;
  /** Numbers: the value as written. */
  readonly value: number;
  /** `1.000`: decimal by default, a thousand before a counted noun. */
  readonly dotThousand: boolean;
  /** `0,85`: a number only when a unit follows. */
  readonly decimalComma: boolean;
  /** Whether it was written with separators between thousands. */
  readonly grouped: boolean;
}

const FRACTION_CHARACTERS = new Map([['½', 0.5], ['¼', 0.25], ['¾', 0.75], ['⅓', 1 / 3], ['⅔', 2 / 3]]);

/** Spaces that may stand between groups of three digits. */
const GROUP_SPACES = new Set([' ', '\u00a0', '\u2009', '\u202f']);

export function isDigit(character: string | undefined): boolean {
  return character !== undefined && character >= '0' && character <= '9';
}

export function isLetter(character: string | undefined): boolean {
  if (character === undefined || character === '') return false;
  if ((character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z')) return true;
  if (character < '\u00b5' || character === '×' || character === '÷') return false;
  return character.toLowerCase() !== character.toUpperCase() || character === 'ß' || character === 'µ';
}

function isSpace(character: string): boolean {
  return character === ' ' || character === '\t' || character === '\n' || character === '\r'
    || character === '\u00a0' || character === '\u2009' || character === '\u202f' || character === '\u200b';
}

function digitsFrom(text: string, position: number): number {
  let end = position;
  while (isDigit(text[end])) end += 1;
  return end;
}

/** Whether exactly three digits stand at `position`. */
function isGroup(text: string, position: number): boolean {
  return isDigit(text[position]) && isDigit(text[position + 1]) && isDigit(text[position + 2])
    && !isDigit(text[position + 3]);
}

interface Literal {
  readonly end: number;
  readonly value: number;
  /** `1.100.3`, `10.0.0.1`, `01.03.2026`: not a number. */
  readonly version: boolean;
  readonly dotThousand: boolean;
  readonly decimalComma: boolean;
  readonly grouped: boolean;
}

/** Reads groups of three digits after `position`, as long as `separator` says so. */
function readGroups(text: string, position: number, separator: (character: string) => boolean): number {
  let end = position;
  while (end < text.length && separator(text[end] ?? '') && isGroup(text, end + 1)) end += 4;
  return end;
}

function readLiteral(text: string, start: number): Literal {
  const plain = { version: false, dotThousand: false, decimalComma: false, grouped: false };
  const whole = digitsFrom(text, start);
  const leading = whole - start;
  const mayGroup = leading >= 1 && leading <= 3 && text[start] !== '0';
  let end = whole;
  let grouped = false;
  if (mayGroup) {
    const separator = text[whole] ?? '';
    if (separator === ',' || separator === '’' || separator === "'" || GROUP_SPACES.has(separator)) {
      end = readGroups(text, whole, (character) => character === separator);
      grouped = end > whole;
    }
  }
  const integer = Number(text.slice(start, end).replaceAll(/[^0-9]/gu, '') || '0');
  if (text[end] === '.' && isDigit(text[end + 1])) {
    const fractionEnd = digitsFrom(text, end + 1);
    if (text[fractionEnd] === '.' && isDigit(text[fractionEnd + 1])) return readDotted(text, start, fractionEnd);
    if (!grouped && text[fractionEnd] === ',' && isDigit(text[fractionEnd + 1]) && isGroup(text, end + 1)) {
      // 1.000,50
      const decimals = digitsFrom(text, fractionEnd + 1);
      const value = Number(`${text.slice(start, end)}${text.slice(end + 1, fractionEnd)}.${text.slice(fractionEnd + 1, decimals)}`);
      return { ...plain, end: decimals, value, grouped: true };
    }
    const value = Number(`${integer}${text.slice(end, fractionEnd)}`);
    const dotThousand = mayGroup && !grouped && text.slice(end + 1, fractionEnd) === '000';
    return withExponent(text, { ...plain, end: fractionEnd, value, grouped, dotThousand });
  }
  if (!grouped && text[end] === ',' && isDigit(text[end + 1])) {
    const decimals = digitsFrom(text, end + 1);
    const value = Number(`${integer}.${text.slice(end + 1, decimals)}`);
    return { ...plain, end: decimals, value, decimalComma: true };
  }
  const fraction = FRACTION_CHARACTERS.get(text[end] ?? '');
  if (fraction !== undefined) return { ...plain, end: end + 1, value: integer + fraction };
  return withExponent(text, { ...plain, end, value: integer, grouped });
}

/** `1.000.000` is a million; any other number with two dots is a version, an address or a date. */
function readDotted(text: string, start: number, position: number): Literal {
  let end = position;
  while (text[end] === '.' && isDigit(text[end + 1])) end = digitsFrom(text, end + 1);
  const parts = text.slice(start, end).split('.');
  const thousands = parts.slice(1).every((part) => part === '000') && (parts[0]?.length ?? 4) <= 3;
  return {
    end,
    value: thousands ? Number(parts.join('')) : Number.NaN,
    version: !thousands,
    dotThousand: false,
    decimalComma: false,
    grouped: thousands,
  };
}

/** `1e6`. */
function withExponent(text: string, literal: Literal): Literal {
  const letter = text[literal.end];
  if (letter !== 'e' && letter !== 'E') return literal;
  const sign = text[literal.end + 1] === '-' || text[literal.end + 1] === '+' ? 1 : 0;
  const digits = literal.end + 1 + sign;
  const end = digitsFrom(text, digits);
  if (end === digits || end - digits > 2 || isLetter(text[end])) return literal;
  return { ...literal, end, value: Number(`${literal.value}e${text.slice(literal.end + 1, end)}`) };
}

/** End of the word that starts at `start`; words that hold digits keep a decimal part (`p99.9`, `v0.4`). */
function wordEnd(text: string, start: number): number {
  let end = start;
  let hasDigit = false;
  while (end < text.length) {
    const character = text[end] ?? '';
    if (isLetter(character) || character === '_') end += 1;
    else if (isDigit(character)) {
      hasDigit = true;
      end += 1;
    } else if (character === '.' && hasDigit && isDigit(text[end + 1])) end += 1;
    else if ((character === "'" || character === '’') && isLetter(text[end + 1])) end += 1;
    else break;
  }
  return end;
}

/** Skips `https://…`, of which no number is a quantity. */
function addressEnd(text: string, start: number, end: number): number {
  if (text[end] !== ':' || text[end + 1] !== '/' || text[end + 2] !== '/') return end;
  let position = Math.max(end, start);
  while (position < text.length && !isSpace(text[position] ?? '') && text[position] !== ')' && text[position] !== '|') position += 1;
  return position;
}

/** The lexemes of a stretch of a text, with offsets into the whole text. */
export function scan(text: string, from = 0, to = text.length): Lexeme[] {
  const source = to < text.length ? text.slice(0, to) : text;
  const lexemes: Lexeme[] = [];
  let position = from;
  let lastEnd = -1;
  const push = (start: number, end: number, kind: Lexeme['kind'], literal?: Literal): void => {
    const piece = source.slice(start, end);
    lexemes.push({
      start,
      end,
      text: piece,
      lower: piece.toLowerCase().replaceAll('’', "'"),
      kind,
      glued: start === lastEnd,
      value: literal?.value ?? Number.NaN,
      dotThousand: literal?.dotThousand ?? false,
      decimalComma: literal?.decimalComma ?? false,
      grouped: literal?.grouped ?? false,
    });
    lastEnd = end;
    position = end;
  };
  while (position < source.length) {
    const character = source[position] ?? '';
    if (isSpace(character)) {
      position += 1;
      continue;
    }
    const before = position === from ? '' : (source[position - 1] ?? '');
    const leadingDot = character === '.' && isDigit(source[position + 1])
      && !isDigit(before) && !isLetter(before) && before !== '.' && before !== ')';
    if (isDigit(character) || leadingDot) {
      const literal = readLiteral(source, position);
      push(position, literal.end, literal.version ? 'word' : 'number', literal);
    } else if (isLetter(character) || character === '_') {
      const end = wordEnd(source, position);
      push(position, addressEnd(source, position, end), 'word');
    } else {
      const fraction = FRACTION_CHARACTERS.get(character);
      if (fraction === undefined) push(position, position + 1, 'mark');
      else push(position, position + 1, 'number', { end: position + 1, value: fraction, version: false, dotThousand: false, decimalComma: false, grouped: false });
    }
  }
  return lexemes;
}
