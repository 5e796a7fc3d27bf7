/**
 * Times the markdown stage: a full read beside remark-parse with GFM alone on the same text, and
 * keystrokes at three sizes. Run with `npx tsx test/bench/markdown.ts`. All figures are medians of interleaved runs, ms.
 */

import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { updateMarkdown } from '../../src/markdown/blocks.js';
import { readMarkdown } from '../../src/markdown/read.js';
import { documentOf } from './markdown-documents.js';

const median = (times: number[]): number => [...times].sort((a, b) => a - b)[times.length >> 1] ?? 0;
const quantile = (times: number[], share: number): number => [...times].sort((a, b) => a - b)[Math.floor(times.length * share)] ?? 0;

function time(run: () => void): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

const floor = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter).freeze();

function full(size: number, runs: number): void {
  const text = documentOf(size);
  const [ours, theirs]: number[][] = [[], []];
  for (let run = 0; run < runs; run += 1) {
    theirs?.push(time(() => floor.parse(text)));
    ours?.push(time(() => readMarkdown(text)));
  }
  const ratio = median(ours ?? []) / median(theirs ?? []);
  console.log(`full ${String(size)}: ours ${median(ours ?? []).toFixed(1)}, remark-parse + GFM ${median(theirs ?? []).toFixed(1)}, ratio ${ratio.toFixed(2)}`);
}

function keystrokes(name: string, text: string, anchor: string, typed: string): void {
  const at = text.indexOf(anchor, text.length >> 1) + anchor.length;
  let document = readMarkdown(text);
  const times: number[] = [];
  for (let run = 0; run < 60; run += 1) {
    const now = text.slice(0, at) + typed.slice(0, 1 + (run % typed.length)) + text.slice(at);
    times.push(time(() => {
      document = updateMarkdown(document, now);
    }));
  }
  const warm = times.slice(10);
  console.log(`${name}: median ${median(warm).toFixed(2)}, p95 ${quantile(warm, 0.95).toFixed(2)}, worst ${Math.max(...warm).toFixed(2)}`);
}

for (const size of [8_000, 60_000]) full(size, 15);
full(600_000 * 0.85, 3);
for (const size of [8_000, 60_000, 510_000]) {
  const text = documentOf(size);
  keystrokes(`prose ${String(size)}`, text, 'We assume', ' that we get about that');
  keystrokes(`fence ${String(size)}`, text, 'unsure.\n', '```');
  keystrokes(`table ${String(size)}`, text, '| answer', ' card for all');
  keystrokes(`list ${String(size)}`, text, '- Retention', ' and more of it');
}
const longList = Array.from({ length: 150 }, (_, index) => `- item ${String(index)} keeps **audio** for 30 days.`).join('\n');
keystrokes('item of an 8 KB list', `# A\n\n${longList}\n`, 'audio', ' and video and text');
const longTable = `| a | b | c |\n|---|---|---|\n${Array.from({ length: 500 }, (_, index) => `| row ${String(index)} | 300 ms at **p95** | on the phone |`).join('\n')}`;
keystrokes('row of a 25 KB table', `# A\n\n${longTable}\n`, '300 ms', ' and more of it');
const longParagraph = Array.from({ length: 120 }, (_, index) => `Sentence ${String(index)} sends *audio* to the vendor.`).join(' ');
keystrokes('5 KB paragraph', `# A\n\n${longParagraph}\n`, 'audio', ' and video');
