/** Mermaid diagrams to arrows. Flow charts here; sequence and state diagrams are lists of messages. */

import { arrowBody, cleanWords, joinWords, lineBody, lineExtent, type FenceLine, type FenceParts, type Words } from './fence.js';
import { readMessages } from './messages.js';
import type { Body } from './piece.js';
import type { Range } from './types.js';

interface FlowNode {
  words: readonly Words[];
  group: string | undefined;
}

interface Mention extends Range {
  readonly id: string;
  /** The words as written here; empty when only the id stands here. */
  readonly words: readonly Words[];
}

interface Edge {
  readonly from: Mention;
  readonly to: Mention;
  readonly label: readonly Words[];
  readonly shaft: Range;
}

const idPattern = /[\p{L}\p{N}_](?:[\p{L}\p{N}_]|[-.](?=[\p{L}\p{N}_]))*/uy;
const textLink = /\s*<?(?:--|==|-\.)\s*([^-=.|>\s~][^|>]{0,300}?)\s*(?:-{2,}[>xo]?|={2,}>?|\.+->?)(?=[\s\p{L}\p{N}_]|$)/uy;
const link = /\s*([<xo])?(?:-{2,}|={2,}|-\.+-)([>]|[xo](?=\s))?\s*(?:\|([^|]*)\|)?/y;
const invisible = /\s*~{3,}/y;
const open = '[({>';
const pairs = ['[]', '()', '{}', '>]', '//', '\\\\', '/\\', '\\/'];

export function readMermaid(lines: readonly FenceLine[], parts: FenceParts): Body[] {
  const body = diagramLines(lines);
  const [head, ...rest] = body;
  if (!head) return [];
  const kind = head.text.trim();
  if (/^(?:flowchart|graph)\b/.test(kind)) return new FlowChart(parts).read(rest);
  if (/^(?:sequenceDiagram|stateDiagram)/.test(kind)) return readMessages(rest, parts);
  return rest.map((line) => lineBody(line, lineExtent(line), parts));
}

/** The lines without comments, directives and the diagram's own front matter. */
function diagramLines(lines: readonly FenceLine[]): FenceLine[] {
  let from = 0;
  if (lines[0]?.text.trim() === '---') {
    from = 1 + lines.findIndex((line, index) => index > 0 && line.text.trim() === '---');
  }
  return lines.slice(from).filter((line) => !line.text.trimStart().startsWith('%%'));
}

class FlowChart {
  private readonly nodes = new Map<string, FlowNode>();
  private readonly edges: Edge[] = [];
  private readonly groups: string[] = [];

  constructor(private readonly parts: FenceParts) {}

  read(lines: readonly FenceLine[]): Body[] {
    for (const line of lines) this.line(line);
    return this.edges.map((edge) => {
      const from = this.nodes.get(edge.from.id);
      const to = this.nodes.get(edge.to.id);
      return arrowBody(
        {
          from: this.words(edge.from, from), to: this.words(edge.to, to), label: edge.label, shaft: edge.shaft,
          fromGroup: from?.group, toGroup: to?.group,
        },
        this.parts,
      );
    });
  }

  /** A node's words; where only its id stands, they are those of its definition, at the id's place. */
  private words(mention: Mention, node: FlowNode | undefined): readonly Words[] {
    if (mention.words.length > 0) return mention.words;
    const text = node && node.words.length > 0 ? joinWords(node.words) : mention.id;
    return [{ text, start: mention.start, end: mention.end }];
  }

  private line(line: FenceLine): void {
    const text = line.text.trimStart();
    const word = /^[a-zA-Z]+/.exec(text)?.[0] ?? '';
    if (word === 'end' && /^end\s*;?$/.test(text)) {
      this.groups.pop();
      return;
    }
    if (word === 'subgraph') {
      this.openGroup(line, line.text.length - text.length + 'subgraph'.length);
      return;
    }
    if (/^(?:style|classDef|class|linkStyle|click|direction|accTitle|accDescr)$/.test(word) && /^\w+[\s:]/.test(text)) return;
    let at = 0;
    while (at < line.text.length) {
      at = this.chain(line, at);
      const next = line.text.indexOf(';', at);
      if (next < 0) return;
      at = next + 1;
    }
  }

  private openGroup(line: FenceLine, at: number): void {
    const rest = line.text.slice(at);
    const lead = rest.length - rest.trimStart().length;
    const mention = this.mention(spaceless(line), at + lead);
    const titled = mention && mention.words.length > 0 && mention.end === line.start + line.text.length;
    const title = titled ? joinWords(mention.words) : joinWords(cleanWords(rest, line.start + at));
    const id = titled ? mention.id : title;
    this.groups.push(title);
    this.nodes.set(id, { words: [{ text: title, start: line.start + at, end: line.start + at }], group: this.groups.at(-2) });
  }

  /** Reads `A & B --> C --> D` from `at` on; where it ended. */
  private chain(line: FenceLine, at: number): number {
    let left = this.mentions(line, at);
    let end = left.end;
    while (left.found.length > 0) {
      const shaft = this.shaft(line, end);
      if (!shaft) return end;
      const right = this.mentions(line, shaft.end);
      if (right.found.length === 0) return right.end;
      const source = { start: line.start + end, end: line.start + shaft.end };
      for (const from of shaft.visible ? left.found : []) {
        for (const to of right.found) {
          this.edges.push({ from, to, label: shaft.label, shaft: source });
          if (shaft.both) this.edges.push({ from: to, to: from, label: shaft.label, shaft: source });
        }
      }
      left = right;
      end = right.end;
    }
    return end;
  }

  private mentions(line: FenceLine, at: number): { found: Mention[]; end: number } {
    const found: Mention[] = [];
    let end = at;
    for (;;) {
      while (/\s/.test(line.text[end] ?? '')) end += 1;
      const mention = this.mention(line, end);
      if (!mention) return { found, end };
      found.push(mention);
      end = mention.end - line.start;
      const more = /^\s*&/.exec(line.text.slice(end, end + 20));
      // A few nodes on each side are a diagram; hundreds would be a product of hundreds by hundreds.
      if (!more || found.length > 20) return { found, end };
      end += more[0].length;
    }
  }

  private mention(line: FenceLine, at: number): Mention | undefined {
    idPattern.lastIndex = at;
    const id = idPattern.exec(line.text)?.[0];
    if (id === undefined) return undefined;
    let end = at + id.length;
    let words: Words[] = [];
    if (open.includes(line.text[end] ?? ' ')) {
      const close = closing(line.text, end);
      words = cleanWords(...unwrapped(line.text, end, close, line.start));
      end = close;
    }
    const idEnd = end;
    const marker = /^:::[\w-]+/.exec(line.text.slice(end, end + 60));
    if (marker) end += marker[0].length;
    this.note(id, words);
    return { id, words, start: line.start + at, end: line.start + (marker ? end : idEnd) };
  }

  private note(id: string, words: readonly Words[]): void {
    const node = this.nodes.get(id);
    const group = this.groups.at(-1);
    if (!node) this.nodes.set(id, { words, group });
    else {
      if (words.length > 0) node.words = words;
      node.group ??= group;
    }
  }

  private shaft(line: FenceLine, at: number): { end: number; label: Words[]; both: boolean; visible: boolean } | undefined {
    const { text } = line;
    invisible.lastIndex = at;
    if (invisible.test(text)) return { end: invisible.lastIndex, label: [], both: false, visible: false };
    textLink.lastIndex = at;
    const long = /^\s*--[ox]\s/.test(text.slice(at, at + 20)) ? null : textLink.exec(text);
    if (long) {
      const label = long[1] as string;
      const start = line.start + at + long[0].indexOf(label);
      return { end: at + long[0].length, label: cleanWords(label, start), both: /^\s*</.test(long[0]), visible: true };
    }
    link.lastIndex = at;
    const short = link.exec(text);
    if (!short) return undefined;
    const label = short[3];
    const start = line.start + at + short[0].indexOf('|') + 1;
    return {
      end: at + short[0].length, label: label === undefined ? [] : cleanWords(label, start), both: short[1] === '<', visible: true,
    };
  }
}

/** A group's title may stand apart from its id: `subgraph eu [EU region]`. */
function spaceless(line: FenceLine): FenceLine {
  const text = line.text.replace(/(?<!\s)\s+(?=\[)/, (gap) => '_'.repeat(gap.length));
  return { ...line, text };
}

/** Offset after the bracket that closes the one at `at`. */
function closing(text: string, at: number): number {
  let depth = 0;
  let quoted = false;
  for (let index = at; index < text.length; index += 1) {
    const unit = text[index] as string;
    if (unit === '"') quoted = !quoted;
    else if (quoted) continue;
    else if ('[({'.includes(unit) || (unit === '>' && index === at)) depth += 1;
    else if ('])}'.includes(unit)) {
      depth -= 1;
      if (depth === 0) return index + 1;
    }
  }
  return text.length;
}

/** The words within brackets of any shape, and the source offset at which they start. */
function unwrapped(text: string, from: number, to: number, base: number): [string, number] {
  let start = from;
  let end = to;
  while (end - start >= 2 && pairs.includes((text[start] as string) + (text[end - 1] as string))) {
    start += 1;
    end -= 1;
  }
  return [text.slice(start, end), base + start];
}
