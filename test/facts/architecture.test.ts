/** Where the proposed system is first described, or a model first named. */

import assert from 'node:assert/strict';
import { architectureTopic } from '../../src/facts/architecture.js';
import { Facts } from '../../src/facts/facts.js';
import { read } from '../../src/facts/reading.js';
import { readMarkdown } from '../../src/markdown/read.js';

/** The line on which it starts; 0 if it never does. */
function startOf(text: string): number {
  const document = readMarkdown(text);
  const start = new Facts(read(document)).of(architectureTopic)[0];
  return start === undefined ? 0 : document.positionAt(start.evidence[0]?.range.start ?? 0).line + 1;
}

const STARTS: readonly (readonly [number, string])[] = [
  [3, '# Gate\n\n## Architecture\n\nA queue feeds a model.'],
  [5, '# Gate\n\nTrucks queue up.\n\n## How it works\n\nA camera reads the plate.'],
  [5, '# Gate\n\nTrucks queue up.\n\n**How it is built.** A camera and a small service.'],
  [7, '# Gate\n\n## Who needs it\n\nDrivers.\n\n## Under the hood\n\nA camera and a service.'],
  [7, '# Gate\n\n## Today\n\nA rule set and XGBoost score each truck.\n\n## The new system\n\nA camera reads the plate.'],
  [5, '# Gate\n\n## Reading plates\n\nWe fine-tune YOLOv8 on our own plates.'],
  [7, '# Gate\n\n## Picture\n\n```mermaid\nflowchart LR\n  a[Camera] --> b[Reader]\n```'],
  [7, '# Gate\n\n## Goals\n\nTrucks pass in 20 s.\n\n## Which model\n\nA small detector.'],
  [3, '# Gate\n\n## Parts list\n\nBehind the camera stand a queue, a detector, an index and a small API with its cache.'],
];

const NEVER: readonly string[] = [
  '# Gate\n\n## Goals\n\nTrucks pass in 20 s.',
  '# Gate\n\n## Alternatives considered\n\n- BERT was rejected.',
  '# Gate\n\n## Open questions\n\n- Would GPT-4o be better?',
  '# Gate\n\n## Architecture\n\n<!-- later -->',
  '# Gate\n\n## Background\n\nThe vendor uses LightGBM today.',
];

describe('where the architecture starts', () => {
  for (const [line, text] of STARTS) it(text.replace(/\s+/g, ' ').slice(0, 90), () => assert.equal(startOf(text), line));
  for (const text of NEVER) it(`nowhere: ${text.replace(/\s+/g, ' ').slice(0, 80)}`, () => assert.equal(startOf(text), 0));
});
