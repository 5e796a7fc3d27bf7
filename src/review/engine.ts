/** The engine: text and configuration in, a review out. The only thing that the outside calls. */

import { Facts, type Topic } from '../facts/facts.js';
import { TOPICS } from '../facts/index.js';
import { read } from '../facts/reading.js';
import { traitTopic } from '../facts/traits.js';
import type { Fact, Reading, Trait } from '../facts/types.js';
import type { MarkdownDocument, Range } from '../markdown/types.js';
import { readMarkdown } from '../markdown/read.js';
import { ruleContext } from '../rules/context.js';
import { RULES } from '../rules/index.js';
import type { Report, Rule } from '../rules/types.js';
import { aidsOf } from './aids/index.js';
import { NO_AIDS } from './aids/none.js';
import { checklistOf, type RuleRun } from './checklist.js';
import { classify } from './classify.js';
import { DEFAULT_CONFIGURATION } from './configuration.js';
import { fixesOf } from './fixes.js';
import { cappedProblem, documentProblems } from './problems.js';
import { strengthsOf } from './strengths.js';
import { Suppressions } from './suppression.js';
import type { Configuration, Finding, Problem, Review, ReviewOptions, ShownFact, TextEvidence } from './types.js';
import { verdictOf } from './verdict.js';
import { weigh } from './weigh.js';

/** More findings of one rule than this are not reported. */
const FINDINGS_PER_RULE = 100;

/** A user's own terms by the class that the lexicons know them under. */
const ownTerms = (terms: Configuration['terms']): Record<string, readonly string[]> => ({
  'product': terms.products,
  'place.vendor.own': terms.vendors,
  'data.own': terms.data,
  'owner': terms.owners,
});

/** The document as facts see it, for callers that keep it between versions. */
export function readDocument(document: MarkdownDocument, configuration: Configuration = DEFAULT_CONFIGURATION, keeping?: Parameters<typeof read>[2]): Reading {
  return read(document, ownTerms(configuration.terms), keeping);
}

/**
 * Reviews one version of a document.
 *
 * @param text the whole document
 * @param options configuration, and whether it is reviewed whatever it looks like
 * @returns the review; for a document that is no design doc it holds no findings
 */
export function review(text: string, options: ReviewOptions = {}): Review {
  return reviewDocument(readMarkdown(text), options);
}

/** What is kept of a document that is written in, for the review of its next version. */
export interface Memory {
  reading: Reading | undefined;
}

/**
 * Reviews a document that is already parsed; see `review`.
 *
 * @param memory of the version before; afterwards it is that of this one
 */
export function reviewDocument(document: MarkdownDocument, options: ReviewOptions = {}, memory?: Memory): Review {
  const configuration = options.configuration ?? DEFAULT_CONFIGURATION;
  const reading = readDocument(document, configuration, memory && { previous: memory.reading });
  if (memory) memory.reading = reading;
  const { kind, why } = classify(reading, options);
  if (kind === 'other') return notReviewed(why, documentProblems(document));
  const facts = new Facts(reading);
  const traitFacts = facts.of(traitTopic);
  const traits = new Set(traitFacts.map((fact) => fact.trait));
  const suppressions = new Suppressions(document);
  const runs = new Map<string, RuleRun>();
  const context = ruleContext(facts);
  const findings: Finding[] = [];
  const capped: Problem[] = [];
  for (const rule of RULES) {
    const setting = configuration.rules[rule.id] ?? 'on';
    const missingTrait = rule.traits.find((trait) => !traits.has(trait));
    runs.set(rule.id, { setting, suppressed: suppressions.isOff(rule.id), ...(missingTrait === undefined ? {} : { missingTrait }) });
    if (setting === 'off' || missingTrait !== undefined) continue;
    const severity = setting === 'on' ? rule.severity : setting;
    const reports = weigh(rule, rule.check(context), context);
    const [beyond] = reports.slice(FINDINGS_PER_RULE);
    if (beyond && !suppressions.isOff(rule.id)) capped.push(cappedProblem(rule.id, FINDINGS_PER_RULE, visible(beyond.range, document)));
    for (const report of reports.slice(0, FINDINGS_PER_RULE)) {
      if (suppressions.covers(rule.id, report.range)) continue;
      findings.push(findingOf(rule, severity, report, reading));
    }
  }
  findings.sort((one, other) => one.range.start - other.range.start || one.range.end - other.range.end || compare(one.ruleId, other.ruleId));
  const ran = new Set([...runs].filter(([, run]) => run.setting !== 'off' && run.missingTrait === undefined).map(([id]) => id));
  return {
    kind,
    why,
    traits: shownTraits(traitFacts),
    ...verdictOf(findings),
    findings,
    checklist: checklistOf(findings, runs),
    facts: shownFacts(facts),
    strengths: strengthsOf(facts),
    problems: [...documentProblems(document), ...capped, ...suppressions.problems(ran)],
    aids: aidsOf(facts, findings, configuration),
  };
}

/** The review of a document that is left alone, with the reason and what is wrong with it as a file. */
export function notReviewed(why: string, problems: Review['problems'] = []): Review {
  return { kind: 'other', why, traits: [], verdict: 'ready', conditions: [], findings: [], checklist: [], facts: [], strengths: [], problems, aids: NO_AIDS };
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

function findingOf(rule: Rule, severity: Finding['severity'], report: Report, reading: Reading): Finding {
  return {
    ruleId: rule.id,
    severity,
    type: rule.type,
    message: report.message,
    range: visible(report.range, reading.document),
    evidence: distinct(report.evidence ?? []),
    related: report.related ?? [],
    question: rule.question,
    fixes: fixesOf(rule, report, reading),
  };
}

/** Evidence with each place once. */
function distinct(evidence: readonly TextEvidence[]): TextEvidence[] {
  const seen = new Set<string>();
  return evidence.flatMap(({ range, text }) => {
    const key = `${String(range.start)}:${String(range.end)}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ range, text }];
  });
}

/** A range that an editor can underline: at least one character, inside the text. */
function visible(range: Range, document: MarkdownDocument): Range {
  const { text } = document;
  const last = Math.max(0, text.length - 1);
  const start = Math.min(range.start, isSecondHalf(text, last) ? last - 1 : last);
  const end = Math.min(text.length, Math.max(range.end, start + 1));
  return { start, end: isSecondHalf(text, end) ? end + 1 : end };
}

/** Whether a character that takes two units is cut in half here. */
const isSecondHalf = (text: string, at: number): boolean => /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(Math.max(0, at - 1), at + 1));

function shownTraits(facts: readonly { readonly trait: Trait; readonly evidence: readonly { readonly range: Range; readonly text: string }[] }[]): Review['traits'] {
  return facts.map(({ trait, evidence }) => ({ trait, evidence: evidence.map(({ range, text }) => ({ range, text })) }));
}

function shownFacts(facts: Facts): ShownFact[] {
  const all: ShownFact[] = [];
  for (const topic of TOPICS) {
    for (const fact of facts.of(topic)) {
      const { label, detail } = shown(topic, fact, facts.reading.shape);
      all.push({ kind: topic.name, label, detail, status: fact.status, evidence: fact.evidence.map(({ range, text }) => ({ range, text })) });
    }
  }
  return all;
}

type Shown = ReturnType<Topic<Fact>['show']>;

// Most facts are those of the version before; what is shown of them may hold numbers of statements.
const known = new WeakMap<Fact, { readonly shown: Shown; readonly shape: object }>();

function shown(topic: Topic<Fact>, fact: Fact, shape: object): Shown {
  const before = known.get(fact);
  if (before?.shape === shape) return before.shown;
  const now = topic.show(fact);
  known.set(fact, { shown: now, shape });
  return now;
}
