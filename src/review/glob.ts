/**
 * Patterns of files, as a configuration file may hold them: `*`, `**`, `?`, `[a-z]` and `{one,other}`. A
 * pattern is never made into a regular expression: all its possibilities are followed side by side, so that no
 * pattern takes more time than its length times that of the path.
 */

/** One step of a compiled pattern; `next` are the steps that may follow, for those that take no character. */
type Step =
  | { readonly kind: 'character'; readonly fits: (character: string) => boolean }
  | { readonly kind: 'fork'; readonly next: number[] }
  | { readonly kind: 'end' };

const notSlash = (character: string): boolean => character !== '/';
const anything = (): boolean => true;
const only = (wanted: string) => (character: string): boolean => character === wanted;

/** Whether a path, with forward slashes, is one of those that the pattern describes. */
export function fitsGlob(path: string, glob: string): boolean {
  const steps = compile(glob);
  let now = follow(steps, [0]);
  for (const character of path) {
    const reached = now.flatMap((at) => {
      const step = steps[at];
      return step?.kind === 'character' && step.fits(character) ? [at + 1] : [];
    });
    if (reached.length === 0) return false;
    now = follow(steps, reached);
  }
  return now.some((at) => steps[at]?.kind === 'end');
}

/** The steps that are reached from some without a further character, each once. */
function follow(steps: readonly Step[], from: readonly number[]): number[] {
  const seen = new Set<number>();
  const open = [...from];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (seen.has(at)) continue;
    seen.add(at);
    const step = steps[at];
    if (step?.kind === 'fork') open.push(...step.next);
  }
  return [...seen];
}

const compiled = new Map<string, readonly Step[]>();
/** A run asks with a handful of patterns, again and again. */
const MOST_COMPILED = 200;

function compile(glob: string): readonly Step[] {
  const known = compiled.get(glob);
  if (known) return known;
  if (compiled.size >= MOST_COMPILED) compiled.clear();
  const steps = new Compiler(glob).steps;
  compiled.set(glob, steps);
  return steps;
}

/** Alternatives in braces that are open: where each of them goes to when it is over. */
interface Braces {
  readonly start: { readonly next: number[] };
  readonly ends: { readonly next: number[] }[];
  readonly close: number;
}

class Compiler {
  readonly steps: Step[] = [];
  private readonly open: Braces[] = [];

  constructor(private readonly glob: string) {
    const closing = closingBraces(glob);
    for (let at = 0; at < glob.length; ) at = this.read(at, closing);
    this.steps.push({ kind: 'end' });
  }

  private fork(...next: number[]): { readonly next: number[] } {
    const step = { kind: 'fork' as const, next };
    this.steps.push(step);
    return step;
  }

  private character(fits: (character: string) => boolean): void {
    this.steps.push({ kind: 'character', fits });
  }

  /** Any number of characters that fit. */
  private many(fits: (character: string) => boolean): void {
    const start = this.steps.length;
    this.fork(start + 1, start + 3);
    this.character(fits);
    this.fork(start);
  }

  /** Reads what stands at an offset, and gives the offset behind it. */
  private read(at: number, closing: ReadonlyMap<number, number>): number {
    const { glob } = this;
    const character = String.fromCodePoint(glob.codePointAt(at) ?? 0);
    const braces = this.open.at(-1);
    const close = closing.get(at);
    if (character === '*') return this.stars(at);
    if (character === '?') this.character(notSlash);
    else if (character === '[' && classEnd(glob, at) > 0) return this.characterClass(at, classEnd(glob, at));
    else if (character === '\\' && at + 1 < glob.length) {
      this.character(only(String.fromCodePoint(glob.codePointAt(at + 1) ?? 0)));
      return at + 1 + String.fromCodePoint(glob.codePointAt(at + 1) ?? 0).length;
    } else if (character === '{' && close !== undefined) {
      const start = this.fork();
      this.open.push({ start, ends: [], close });
      start.next.push(this.steps.length);
    } else if (character === ',' && braces) {
      braces.ends.push(this.fork());
      braces.start.next.push(this.steps.length);
    } else if (character === '}' && braces?.close === at) {
      this.open.pop();
      for (const end of braces.ends) end.next.push(this.steps.length);
    } else this.character(only(character));
    return at + character.length;
  }

  /** `*` stays in one name; `**` that stands for whole names goes through folders. */
  private stars(at: number): number {
    const { glob } = this;
    let end = at;
    while (glob[end] === '*') end += 1;
    const wholeName = /^[/{,]?$/.test(glob.charAt(at - 1)) && /^[/},]?$/.test(glob.charAt(end));
    if (end - at < 2 || !wholeName) {
      this.many(notSlash);
      return end;
    }
    if (glob[end] !== '/') {
      this.many(anything);
      return end;
    }
    // "**/" may stand for no folder at all.
    const start = this.steps.length;
    this.fork(start + 1, start + 5);
    this.many(anything);
    this.character(only('/'));
    return end + 1;
  }

  private characterClass(at: number, end: number): number {
    const inside = this.glob.slice(at + 1, end);
    const negated = /^[!^]/.test(inside);
    const ranges = [...inside.slice(negated ? 1 : 0).matchAll(/([^])-([^])|[^]/gu)].map(([one, from = one, to = from]) => [from, to] as const);
    this.character((character) => character !== '/' && ranges.some(([from, to]) => from <= character && character <= to) !== negated);
    return end + 1;
  }
}

/** Where a class ends that starts at an offset; 0 where it is none. */
function classEnd(glob: string, at: number): number {
  const first = /[!^]/.test(glob.charAt(at + 1)) ? at + 2 : at + 1;
  const end = glob.indexOf(']', first + 1);
  return end > 0 && !glob.slice(at, end).includes('/') ? end : 0;
}

/** The closing brace of each opening one that has one and holds a comma. */
function closingBraces(glob: string): ReadonlyMap<number, number> {
  const pairs = new Map<number, number>();
  const open: { readonly at: number; hasComma: boolean }[] = [];
  for (let at = 0; at < glob.length; at += 1) {
    const character = glob.charAt(at);
    if (character === '\\') at += 1;
    else if (character === '{') open.push({ at, hasComma: false });
    else if (character === ',') open.slice(-1).forEach((braces) => (braces.hasComma = true));
    else if (character === '}') {
      const braces = open.pop();
      if (braces?.hasComma) pairs.set(braces.at, at);
    }
  }
  return pairs;
}
