import assert from 'node:assert/strict';
import { frontMatterWritingAt, isFence, writingAt } from '../../src/editor/typed.js';

/** The kind of what is being written, and what would be replaced. */
function kindAt(before: string): string {
  const writing = writingAt(before);
  if (!writing) return '';
  const detail = writing.kind === 'unit' ? ` after ${writing.after}` : writing.kind === 'heading' ? ` ${String(writing.hashes)}` : '';
  assert.equal(before.slice(writing.from), writing.text);
  return `${writing.kind}${detail}|${writing.text}`;
}

const CASES: readonly (readonly [before: string, is: string])[] = [
  ['#', 'heading 1|#'],
  ['## Ro', 'heading 2|## Ro'],
  ['<!-- debrief', 'comment|debrief'],
  ['<!-- debrief-dis', 'comment|debrief-dis'],
  ['<!-- debrief-disable-next-line ', 'rule|'],
  ['<!-- debrief-disable privacy/ret', 'rule|privacy/ret'],
  ['<!-- debrief-disable privacy/retention fair', 'rule|fair'],
  ['Latency: 800', 'unit after number|'],
  ['| Latency | 800 ', 'unit after number| '],
  ['- Latency: 800 m', 'unit after number| m'],
  ['Latency: 800 ms ', 'unit after duration|'],
  ['Latency: 1.5 s a', 'unit after duration|a'],
  ['Cost: $0.02 ', 'unit after money| '],
  ['Cost: $0.02 pe', 'unit after money| pe'],
  ['Owner: the Ans', 'owner|the Ans'],
  ['| Owner | Ans', 'owner|Ans'],
  ['The index is owned by the ', 'owner|the '],
  ['**Owner:** Ans', 'owner|Ans'],
  ['Notes go to Shel', 'name|Shel'],
  ['Notes (Shel', 'name|Shel'],
];

/** Neither a heading, nor a comment of ours, nor a number that a unit could follow. */
const NOTHING: readonly string[] = ['', ' ', '#hash #tag', 'See #', '<!-- note', '<!-- debrief-disable privacy/retention -- because ', 'GPT-4', 'GPT-4.1', 'v2', 'It takes 3. ', 'a'];

describe('what is being written', () => {
  for (const [before, is] of CASES) it(`${before} → ${is}`, () => assert.equal(kindAt(before), is));
  for (const before of NOTHING) it(`${before} → nothing of ours`, () => assert.doesNotMatch(kindAt(before), /^(?:heading|comment|rule|unit|owner)/));

  it('knows the borders of code', () => {
    assert.deepEqual(['```', '```ts', '   ~~~', 'text', '    ```'].map(isFence), [true, true, true, false, false]);
  });
});

describe('what is being written in front matter', () => {
  const at = (text: string) => {
    const lines = text.split('\n');
    return frontMatterWritingAt(lines.slice(0, -1), lines.at(-1) ?? '');
  };

  it('is a key, at the left or under another one', () => {
    assert.deepEqual(at('deb'), { kind: 'key', from: 0, text: 'deb' });
    assert.deepEqual(at('title: A\ndebrief:\n  di'), { kind: 'key', parent: 'debrief', from: 2, text: 'di' });
  });

  it('is the value of a key, also in a list', () => {
    assert.deepEqual(at('debrief: t'), { kind: 'value', key: 'debrief', from: 9, text: 't' });
    assert.deepEqual(at('debrief:\n  disable: [privacy/retention, fair'), { kind: 'value', key: 'disable', parent: 'debrief', from: 31, text: 'fair' });
    assert.deepEqual(at('debrief:\n  disable:\n    - priv'), { kind: 'value', key: 'disable', parent: 'disable', from: 6, text: 'priv' });
  });
});
