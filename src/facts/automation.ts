/** Where the system acts on what a model says with nobody looking, before or after. */

import { PatternSet } from '../language/pattern.js';
import type { Topic } from './facts.js';
import { evidenceOf, hitsIn, type Hit } from './find.js';
import { eachStatement } from './kept.js';
import { likelihoodOf } from './likelihood/likelihood.js';
import { AUTOMATION } from './lexicons/automation.js';
import type { Fact, Reading, ReadStatement, SectionRole } from './types.js';

export interface AutomationFact extends Fact {
  readonly kind: 'automation';
  /** Statement that says so. */
  readonly statement: number;
  /** Somebody looks, samples or can undo it, by the words around. */
  readonly overseen: boolean;
}

const patterns = new PatternSet(AUTOMATION);

const ELSEWHERE: ReadonlySet<SectionRole> = new Set<SectionRole>(['background', 'problem', 'alternatives', 'non-goals', 'future', 'examples', 'template', 'appendix', 'questions', 'monitoring', 'rollout']);

/** Sections in which "by itself" mostly speaks of something else than a verdict on somebody. */
const ASIDE: ReadonlySet<SectionRole> = new Set<SectionRole>(['cost', 'success', 'privacy', 'feedback', 'data']);

/** How many statements after it may still say who looks. */
const REACH = 2;

/** Log-odds from which on what nobody looks at matters, whatever it is, and from which on the sentence before does not relieve it. */
const LIKELY = 0.5;
const SURE = 1.5;

interface Found {
  readonly hits: readonly Hit[];
  has(name: string): boolean;
}

/** A statement with what it says, and whether by it nobody looks. */
interface Candidate {
  readonly statement: ReadStatement;
  readonly found: Found;
  readonly unseen: boolean;
}

function find(statement: ReadStatement): Found {
  const hits = hitsIn(statement, patterns).filter((hit) => hit.asserted || (hit.name === 'matter' && hit.status === 'conditional'));
  return { hits, has: (name) => hits.some((hit) => hit.name === name) };
}

/** The same paragraph, bullet or row: another row or bullet speaks of another case. */
const near = (one: ReadStatement, other: ReadStatement | undefined): other is ReadStatement => {
  if (other === undefined || other.section !== one.section || other.form === 'heading' || one.form === 'row' || other.form === 'row') return false;
  return one.list === undefined ? other.list === undefined : other.list?.list === one.list.list && other.list.item === one.list.item;
};

/** "The second look has been cut" names what is gone, and so does "no broker looks". */
const isCut = (hit: Hit, { hits }: Found): boolean => hits.some((other) => (other.name === 'unseen' || other.name === 'final') && other.match.first <= hit.match.first && other.match.last >= hit.match.first);

const DENIED = /\b(?:no|not|nor|neither|never|without|none|nobody|cannot|can['’]t|don['’]t|doesn['’]t|isn['’]t)\b(?:(?!\b(?:but|until|unless|except|before|and)\b)[^.;:]){0,24}$/i;

/** "No one samples", "not on any day after", "are approved by the model alone". */
function isDenied({ statement: { text }, match }: Hit): boolean {
  const word = /\p{L}{4,6}/u.exec(text.slice(match.start, match.end))?.[0].toLowerCase();
  const before = text.slice(0, match.start);
  const isSaidBefore = word !== undefined && new RegExp(`\\b(?:no|without|nor|any) (?:\\w+ )?${word}`, 'i').test(before);
  return isSaidBefore || DENIED.test(before) || /^[^,;.]{0,40}\b(?:alone|itself|by the (?:model|machine|system|program|computer))\b/i.test(text.slice(match.start));
}

/** "No claim is refused without a signature" says that somebody signs. */
const isRequired = (hit: Hit): boolean => /^(?:without|with no)/i.test(hit.statement.text.slice(hit.match.start)) && /\b(?:no|not|never|nothing|nobody|none|neither)\b/i.test(hit.statement.text.slice(Math.max(0, hit.match.start - 60), hit.match.start));

/** "Nobody sells a tool that reads them": the one who reads is another. */
const isRelative = ({ statement, match }: Hit): boolean => /\b(?:that|who|which)\b(?=\s)/i.test(statement.text.slice(match.start, match.end));

/** "Nobody sees it but us", "no one reads it until the clerk has", "nobody can open the raw data": somebody does, or it is about access. */
const isExcepted = (hit: Hit): boolean => isRelative(hit) || /\b(?:but|except|until|unless|other than|apart from|besides)\b|\b(?:can|could|may) (?:see|read|open|touch|look)\b/i.test(hit.statement.text.slice(hit.match.start).split(/[.;]/u)[0] ?? '');

/** "Because nobody looks at them today": why it is built. */
const isReason = (hit: Hit): boolean => /\b(?:because|since|as|if|that|who|which|case|so)\s+$/i.test(hit.statement.text.slice(0, hit.match.start));

/** Somebody looks, or it can be undone; "nobody goes through them" is no relief. */
const relieves = (found: Found): boolean =>
  found.hits.some((hit) => hit.name === 'relief' && !isCut(hit, found) && !isDenied(hit) && (!hit.negated || /^nothing\b/i.test(hit.statement.text.slice(hit.match.start))));

/** "At once", "straight to": how fast it goes, and not yet that nobody looks. */
const HASTY = /^\((?:automatically|straight|goes)/;

/** "Merging is not automatic", "it never decides alone"; "what the model writes by itself is cut out" names a thing. */
const acts = (found: Found): boolean =>
  found.hits.some((hit) => hit.name === 'alone' && !hit.negated && !HASTY.test(hit.match.source) && !/\b(?:that|which|what|whatever)\b[^,;.]{0,40}$/i.test(hit.statement.text.slice(0, hit.match.start)));

const oddsOf = (statement: ReadStatement, reading: Reading): number => likelihoodOf(statement, 'safety/full-automation', reading);

/** Statements by which something may happen with nobody looking; most of a document says nothing of it. */
const candidates = eachStatement((statement, reading): readonly Candidate[] => {
  if (!statement.asserted || statement.status === 'target' || statement.form === 'heading' || ELSEWHERE.has(statement.role)) return [];
  const found = find(statement);
  const unseen = found.hits.some((hit) => hit.name === 'unseen' && !isRequired(hit) && !isExcepted(hit) && !isReason(hit));
  const alone = acts(found);
  const isFinal = found.has('final') && oddsOf(statement, reading) >= 0;
  if (!unseen && ((!alone && !isFinal) || ASIDE.has(statement.role))) return [];
  // "No clerk reads the diaries" may be a promise; who acts as well does more.
  return statement.role === 'privacy' && !alone && !found.has('final') ? [] : [{ statement, found, unseen }];
});

export const automationTopic: Topic<AutomationFact> = {
  name: 'automation',
  title: 'What happens with nobody looking',
  extract: (reading) => {
    const { statements } = reading;
    const facts: AutomationFact[] = [];
    let last = -REACH;
    candidates(reading).forEach(({ statement, found, unseen }) => {
      const { index } = statement;
      const around = (from: number, to: number): Found[] => statements.slice(Math.max(0, from), to).filter((other) => near(statement, other)).map((other) => find(other));
      const earlier = around(index - 1, index);
      const after = around(index + 1, index + 1 + REACH);
      const odds = oddsOf(statement, reading);
      // Nobody looks, and it takes effect: by its own words, or by those around.
      const isEffective = unseen && [found, ...earlier].some((one) => ['final', 'alone', 'effect', 'never'].some((name) => one.has(name)));
      const matters = isEffective || odds >= LIKELY || [found, ...around(index - REACH, index)].some((one) => one.has('matter'));
      if (!matters) return;
      const overseen = relieves(found) || after.some((other) => relieves(other)) || (odds < SURE && earlier.some((other) => relieves(other)));
      const fact = { kind: 'automation', statement: statement.index, overseen, status: statement.status, polarity: 'positive', evidence: [evidenceOf(statement)] } as const;
      // Two sentences that say it of the same thing are one: the one that says it more plainly.
      const other = facts.at(-1);
      if (!overseen && other !== undefined && index - last < REACH && near(statement, statements[last])) {
        if (oddsOf(statements[other.statement] ?? statement, reading) < odds) facts[facts.length - 1] = fact;
        last = index;
        return;
      }
      last = overseen ? last : index;
      facts.push(fact);
    });
    return facts;
  },
  show: (fact) => ({ label: fact.evidence[0]?.text.slice(0, 120) ?? '', detail: { overseen: fact.overseen } }),
};
