// Learns from labelled documents and statements how likely a statement answers a question or holds a fault,
// and writes src/facts/likelihood/weights.ts.
//   npm run learn
//   npm run learn -- --check     learns without a quarter of the documents at a time, and prints what that
//                                does to the findings in them (see training/README.md)
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { globSync } from 'tinyglobby';
import { Facts } from '../src/facts/facts.js';
import { isCandidate } from '../src/facts/likelihood/likelihood.js';
import { traitMarksOf } from '../src/facts/likelihood/traits.js';
import { marksOf } from '../src/facts/likelihood/marks.js';
import { read } from '../src/facts/reading.js';
import type { Reading } from '../src/facts/types.js';
import { readMarkdown } from '../src/markdown/read.js';
import { ruleContext } from '../src/rules/context.js';
import { RULES } from '../src/rules/index.js';
import type { Rule } from '../src/rules/types.js';
import type { Labels } from './judge/score.mjs';
import { checkAgainst, type Seen } from './learn/check.mjs';
import { Names } from './learn/names.mjs';
import { traitModule } from './learn/traits.mjs';
import { regress, type Case, type Weights } from './learn/regression.mjs';

/** Sum of the penalty over all cases; chosen by --check. */
const PENALTY = 3;
/** Weights below this say nothing. */
const SMALLEST = 0.35;
/** Marks seen in fewer cases than this are left out. */
const FEWEST = 12;
const PARTS = 4;
/** So much less likely, in log-odds, than the likeliest of its line, a statement may still be meant by the label. */
const AS_LIKELY = 1;
/** Of each README so many characters, so that no package has too large a say. */
const LONGEST_README = 4000;

interface Line {
  readonly first: number;
  readonly last: number;
  readonly marks: readonly number[];
  readonly asserted: boolean;
  readonly isCandidate: boolean;
}

interface Document {
  readonly labels: Labels;
  readonly lines: readonly Line[];
  readonly traitMarks: readonly ReadonlySet<string>[];
  /** For each rule, the 1-based lines of its findings by patterns alone. */
  readonly reported: (rule: Rule) => readonly (readonly [number, number])[];
}

const root = fileURLToPath(new URL('../', import.meta.url));
const names = new Names();

const linesOf = (reading: Reading): Line[] =>
  reading.statements
    .filter(({ form }) => form !== 'heading')
    .map((statement) => ({
      first: reading.document.positionAt(statement.range.start).line + 1,
      last: reading.document.positionAt(statement.range.end).line + 1,
      asserted: statement.asserted,
      isCandidate: isCandidate(statement),
      marks: names.numbersOf(marksOf(statement, reading.sections[statement.section]?.title ?? '')),
    }));

function documentOf(name: string): Document {
  const labels = JSON.parse(readFileSync(join(root, 'test/judged', `${name}.json`), 'utf8')) as Labels;
  const reading = read(readMarkdown(readFileSync(join(root, 'test/judged', `${name}.md`), 'utf8')));
  const context = ruleContext(new Facts(reading));
  return {
    labels,
    lines: linesOf(reading),
    traitMarks: reading.statements.map(traitMarksOf),
    reported: (rule) => rule.check(context).map(({ range }) => [context.line(range.start), context.line(range.end)] as const),
  };
}

const statements = JSON.parse(readFileSync(join(root, 'training/statements.json'), 'utf8')) as Record<string, { answers: string[]; traps: string[] }>;
const documents = readdirSync(join(root, 'test/judged')).filter((file) => file.endsWith('.md')).sort().map((file) => documentOf(basename(file, '.md'))).filter(({ labels }) => labels.heldOut !== true);
const subjects = RULES.filter(({ id }) => id in statements);
const single = new Map(subjects.map(({ id }) => {
  const { answers, traps } = statements[id] ?? { answers: [], traps: [] };
  const read1 = (text: string): Line[] => linesOf(read(readMarkdown(text)));
  return [id, [...answers.map((text): Case => ({ marks: [...new Set(read1(text).flatMap(({ marks }) => marks))], answers: true })), ...traps.flatMap((text) => read1(text).map(({ marks }): Case => ({ marks, answers: false })))]] as const;
}));

/** Of Markdown that describes no such system, the READMEs of the installed packages: a statement-rule finds nothing there. */
const ordinary = globSync('node_modules/{*,@*/*}/README.md', { cwd: root, absolute: true, followSymbolicLinks: false, caseSensitiveMatch: false })
  .sort()
  .flatMap((path) => linesOf(read(readMarkdown(readFileSync(path, 'utf8').slice(0, LONGEST_README)))))
  .map(({ marks }): Case => ({ marks, answers: false }));

const applies = (rule: Rule, { labels }: Document): boolean => rule.traits.every((trait) => labels.traits.includes(trait));

/** Cases of which at least one answers, such as the sentences of a line that is labelled as an answer. */
interface Labelled {
  readonly sure: readonly Case[];
  readonly together: readonly (readonly Case[])[];
}

const casesAs = (answers: boolean, lines: readonly Line[]): Case[] => lines.map(({ marks }) => ({ marks, answers }));
const standsOn = (at: number, { first, last }: Line): boolean => first <= at && at <= last;

/** A missing-rule's cases: where the answer is missing, no statement gives it; else some on the labelled lines do. */
function answersIn(rule: Rule, { labels, lines }: Document): Labelled {
  if (labels.fires.some((fire) => fire.rule === rule.id)) return { sure: casesAs(false, lines), together: [] };
  const answering = (labels.satisfied ?? []).filter((one) => one.rule === rule.id).flatMap((one) => one.lines ?? []);
  return { sure: [], together: answering.map((at) => casesAs(true, lines.filter((line) => standsOn(at, line)))) };
}

/** A statement-rule's cases: of a labelled line some statement is at fault, all other lines are not. */
function faultsIn(rule: Rule, { labels, lines }: Document): Labelled {
  const faulty = labels.fires.flatMap((fire) => (fire.rule === rule.id && fire.line !== undefined ? [fire.line] : []));
  return {
    sure: casesAs(false, lines.filter((line) => !faulty.some((at) => standsOn(at, line)))),
    together: faulty.map((at) => casesAs(true, lines.filter((line) => standsOn(at, line)))),
  };
}

/** Learned twice: labels name lines, and of several statements on one only the first weights tell which is meant. */
function learn(rule: Rule, from: readonly Document[]): Weights {
  const casesIn = rule.type === 'missing' ? answersIn : faultsIn;
  const labelled = from.filter((document) => applies(rule, document)).map((document) => casesIn(rule, document));
  const alone = [...(single.get(rule.id) ?? []), ...(rule.type === 'statement' ? ordinary : []), ...labelled.flatMap(({ sure }) => sure)];
  const together = labelled.flatMap((one) => one.together);
  const first = regressed(rule, [...alone, ...together.flat()]);
  const meant = together.flatMap((cases) => {
    const best = Math.max(...cases.map(({ marks }) => scoreOf(first, marks)));
    return cases.filter(({ marks }) => scoreOf(first, marks) >= best - AS_LIKELY);
  });
  return regressed(rule, [...alone, ...meant]);
}

const regressed = (rule: Rule, cases: readonly Case[]): Weights =>
  regress(cases.map(({ answers, marks }) => ({ answers, marks: marks.filter((mark) => names.count(mark) >= FEWEST) })), names.size, PENALTY, rule.type === 'missing' ? 'even' : 5);

const scoreOf = ({ bias, byMark }: Weights, marks: readonly number[]): number => marks.reduce((sum, mark) => sum + (byMark[mark] ?? 0), bias);

/** What each document looks like to weights that were learned without it; only documents that the rules were not fitted to. */
function* unseen(): Generator<Seen> {
  const fresh = documents.filter(({ labels }) => labels.readFor === 'likelihood');
  for (let part = 0; part < PARTS; part++) {
    const out = fresh.filter((_, index) => index % PARTS === part);
    const rest = documents.filter((document) => !out.includes(document));
    for (const rule of subjects) {
      const weights = learn(rule, rest);
      const openOdds = openOddsIn(rest, rule);
      for (const document of out.filter((one) => applies(rule, one))) {
        const { labels, lines, reported } = document;
        yield {
          rule,
          fires: labels.fires.filter((fire) => fire.rule === rule.id),
          openOdds,
          reported: reported(rule),
          lines: lines.map((line) => ({ ...line, score: scoreOf(weights, line.marks) })),
        };
      }
    }
  }
}

/** Log-odds that a document to which a missing-rule applies leaves its question open; 0 for the others. */
function openOddsIn(from: readonly Document[], rule: Rule): number {
  const told = from.filter((document) => applies(rule, document));
  const open = told.filter(({ labels }) => labels.fires.some((fire) => fire.rule === rule.id)).length;
  return rule.type === 'missing' ? Math.log((open + 1) / (told.length - open + 1)) : 0;
}

/** Marks, the letters of the subjects that each speaks of, and a character for each weight, in steps of a quarter. */
function write(): void {
  const learned = subjects.map((rule) => learn(rule, documents));
  const letter = (index: number): string => String.fromCharCode(48 + index);
  const quantized = (weight: number): string => String.fromCharCode(Math.max(48, Math.min(126, 79 + Math.round(weight * 4))));
  const lines = names.all
    .flatMap((name, mark) => {
      if (names.count(mark) < FEWEST || /\s/.test(name)) return [];
      const told = learned.flatMap(({ byMark }, index) => (Math.abs(byMark[mark] ?? 0) < SMALLEST ? [] : [{ letter: letter(index), weight: quantized(byMark[mark] ?? 0) }]));
      return told.length === 0 ? [] : [{ name, letters: told.map((one) => one.letter).join(''), weights: told.map(({ weight }) => weight).join('') }];
    })
    .sort((one, other) => (one.name < other.name ? -1 : 1));
  const marks = lines.map(({ name }) => name).join(' ');
  const letters = lines.map((line) => line.letters).join(' ');
  const weights = lines.map((line) => line.weights).join('');
  const numbers = (of: (rule: Rule, index: number) => number): string => subjects.map((rule, index) => of(rule, index).toFixed(2)).join(', ');
  writeFileSync(
    join(root, 'src/facts/likelihood/weights.ts'),
    `/** Written by \`npm run learn\`: see training/README.md. */

export const SUBJECTS = ${JSON.stringify(subjects.map(({ id }) => id))} as const;

export const BIASES: readonly number[] = [${numbers((_rule, index) => learned[index]?.bias ?? 0)}];

/** Log-odds that a question is left open. */
export const OPEN_ODDS: readonly number[] = [${numbers((rule) => openOddsIn(documents, rule))}];

export const MARKS = ${JSON.stringify(marks)};

/** For each mark the letters of its subjects. */
export const LETTERS = ${JSON.stringify(letters)};

/** A character for each of these letters. */
export const WEIGHTS = ${JSON.stringify(weights)};
`,
  );
  writeFileSync(join(root, 'src/facts/likelihood/trait-weights.ts'), traitModule(documents.map(({ labels, traitMarks }) => ({ traits: labels.traits, statements: traitMarks }))));
  console.log(`${String(documents.length)} documents, ${String(subjects.length)} subjects, ${String(lines.length)} marks, ${String(marks.length + letters.length + weights.length)} characters`);
}

if (process.argv.includes('--check')) console.log(checkAgainst(unseen()));
else write();
