/** Diagrams that are lists of messages: mermaid's sequence and state diagrams, PlantUML, D2. */

import { arrowBody, cleanWords, joinWords, lineBody, type FenceLine, type FenceParts, type Words } from './fence.js';
import type { Body } from './piece.js';

const arrow = /<<-{1,2}>>|-{1,2}>>|-(?:\[[^\]]{0,20}\]|[a-z]{1,6})?-?>|(?<!\.)\.{2,}>|-{1,2}\)|<-{1,2}|<\.\./;
/** A lost message (`A-xB`); only where there is no other arrow, because names have hyphens too. */
const lost = /-{1,2}x/;
const alias = /^\s*(?:create\s+)?(?:participant|actor|state|component|database|rectangle|node|entity|queue|boundary|control|collections)\s+/;
/** Lines that hold words about the flow: notes and branches. */
const note = /^\s*(?:note\s[^:]{1,80}:|loop|alt|else|opt|par|and|critical|option|break|group)\s+/i;

export function readMessages(lines: readonly FenceLine[], parts: FenceParts): Body[] {
  const names = new Map<string, string>();
  const groups = new Map<string, string>();
  readNames(lines, names, groups);
  const bodies: Body[] = [];
  for (const line of lines) {
    const body = readNote(line, parts) ?? readMessage(line, names, groups, parts);
    if (body) bodies.push(body);
  }
  return bodies;
}

/** `participant A as Alice`, `participant "Alice" as A`, and the boxes around them. */
function readNames(lines: readonly FenceLine[], names: Map<string, string>, groups: Map<string, string>): void {
  let group: string | undefined;
  for (const { text } of lines) {
    const line = text.trim();
    if (line.startsWith('box ')) group = line.slice(4).replace(/^(?:rgba?\([^)]*\)|transparent|[A-Z][a-z]+)\s+(?=\S)/, '').replaceAll('"', '').trim();
    else if (line === 'end' || line === 'end box') group = undefined;
    const match = alias.exec(text);
    if (!match) continue;
    const rest = text.slice(match[0].length).replace(/[{[<].*/, '').trim();
    const at = rest.indexOf(' as ');
    const first = (at < 0 ? rest : rest.slice(0, at)).trim();
    const second = at < 0 ? first : rest.slice(at + 4).trim();
    const [id, name] = first.startsWith('"') ? [second, first] : [first, second];
    names.set(clean(id), clean(name));
    if (group !== undefined) groups.set(clean(id), group);
  }
}

function readNote(line: FenceLine, parts: FenceParts): Body | undefined {
  const match = note.exec(line.text);
  if (!match || match[0].length >= line.text.length) return undefined;
  return lineBody(line, { start: match[0].length, end: line.text.length }, parts);
}

function readMessage(line: FenceLine, names: ReadonlyMap<string, string>, groups: ReadonlyMap<string, string>, parts: FenceParts): Body | undefined {
  const match = arrow.exec(line.text) ?? lost.exec(line.text);
  if (!match) return undefined;
  const after = match.index + match[0].length;
  const colon = line.text.indexOf(':', after);
  const end = colon < 0 ? line.text.length : colon;
  const left = nodeWords(line, 0, match.index, names);
  const right = nodeWords(line, after, end, names);
  if (!left || !right) return undefined;
  const label = colon < 0 ? [] : cleanWords(line.text.slice(colon + 1), line.start + colon + 1);
  const back = match[0].startsWith('<') && !match[0].endsWith('>');
  const [from, to] = back ? [right, left] : [left, right];
  return arrowBody(
    {
      from: [from.words], to: [to.words], label, fromGroup: groups.get(from.id), toGroup: groups.get(to.id),
      shaft: { start: line.start + match.index, end: line.start + after },
    },
    parts,
  );
}

function nodeWords(line: FenceLine, from: number, to: number, names: ReadonlyMap<string, string>): { id: string; words: Words } | undefined {
  const raw = line.text.slice(from, to);
  const found = cleanWords(raw.replace(/^\s*[+-]/, (lead) => ' '.repeat(lead.length)), line.start + from);
  const text = clean(joinWords(found));
  const first = found[0];
  const last = found.at(-1);
  if (!first || !last || text === '') return undefined;
  return { id: text, words: { text: names.get(text) ?? text, start: first.start, end: last.end } };
}

/** A name without quotation marks and the brackets of a component. */
function clean(name: string): string {
  const bare = name.replaceAll('"', '').trim();
  return /^\[[^*].*\]$/.test(bare) ? bare.slice(1, -1).trim() : bare;
}
