// Reviews labelled documents and prints how well the findings agree with the labels.
//   npm run judge                        test/judged
//   npm run judge -- FOLDER --wrong      another folder; --wrong lists each mistake
//   npm run judge -- --held-out          only the documents that no rule was tuned on
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Positions } from '../src/report/positions.js';
import { review } from '../src/review/engine.js';
import { Scorer, scoreTable, type Judged, type Labels } from './judge/score.mjs';

const words = process.argv.slice(2);
const folder = words.find((word) => !word.startsWith('--')) ?? fileURLToPath(new URL('../test/judged', import.meta.url));
const scorer = new Scorer();

for (const file of readdirSync(folder).filter((name) => name.endsWith('.md')).sort()) {
  const name = basename(file, '.md');
  const labels = JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as Labels;
  if (words.includes('--held-out') && labels.heldOut !== true) continue;
  scorer.add(judge(name, readFileSync(join(folder, file), 'utf8')), labels);
}
const score = scorer.score();
if (score.documents === 0) {
  console.error(`There is no labelled document in ${folder}.`);
  process.exit(2);
}
console.log(scoreTable(score));
if (words.includes('--wrong')) console.log(`\n${score.mistakes.join('\n')}`);

function judge(name: string, text: string): Judged {
  const positions = new Positions(text);
  const { traits, findings } = review(text, { requested: { by: 'person', why: 'It is judged.' } });
  return {
    name,
    traits: traits.map(({ trait }) => trait),
    findings: findings.map(({ ruleId, range }) => ({ rule: ruleId, first: positions.at(range.start).line, last: positions.at(range.end).line })),
  };
}
