/** Where the largest model is taken for everything, or quality is pursued whatever it costs. */

import { PatternSet } from '../language/pattern.js';
import type { Topic } from './facts.js';
import { evidenceOf, hitsIn, type Hit } from './find.js';
import { eachStatement } from './kept.js';
import { OVERSIZE } from './lexicons/models.js';
import type { Fact, ReadStatement, SectionRole } from './types.js';

export interface OversizeFact extends Fact {
  readonly kind: 'oversize';
  /** `largest`: the largest model for everything; `price`: quality at any price. */
  readonly form: 'largest' | 'price';
  readonly words: string;
}

const patterns = new PatternSet(OVERSIZE);

const ELSEWHERE: ReadonlySet<SectionRole> = new Set<SectionRole>(['examples', 'template', 'appendix', 'non-goals', 'background', 'alternatives', 'future']);

const wordsOf = (hit: Hit): string => hit.statement.text.slice(hit.match.start, hit.match.end);

function oversizeOf(statement: ReadStatement, before: ReadStatement | undefined, next: ReadStatement | undefined): Pick<OversizeFact, 'form' | 'words'> | undefined {
  // "I would still put the biggest on everything" is a stance and no condition.
  const supposes = statement.annotation.tokens.some((token) => token.lower === 'if' || token.lower === 'were' || token.lower === 'had');
  const hits = hitsIn(statement, patterns).filter((hit) => hit.asserted || (hit.status === 'hypothetical' && !supposes));
  const find = (name: string): Hit | undefined => hits.find((hit) => hit.name === name);
  if (find('limited')) return undefined;
  const price = hits.find((hit) => hit.name === 'price' && (!hit.negated || /^(?:no|do|does|never)\b/i.test(wordsOf(hit))));
  if (price) {
    const near = before?.section === statement.section && before.block === statement.block ? hitsIn(before, patterns) : [];
    if (find('gain') ?? find('largest') ?? near.find((hit) => hit.name === 'gain' || hit.name === 'largest')) return { form: 'price', words: wordsOf(price) };
  }
  // "Only the hard ones go to it" may follow.
  const narrowed = next?.block === statement.block && next.asserted && /^\W*(?:only|just|but only)\b/i.test(next.text) && hitsIn(next, patterns).some((hit) => hit.name === 'routed');
  if (narrowed || find('routed') || statement.status === 'conditional') return undefined;
  const largest = hits.find((hit) => hit.name === 'largest' && !hit.negated) ?? hits.find((hit) => hit.name === 'largest' && /^(?:nothing|no)\b/i.test(wordsOf(hit)));
  const all = hits.find((hit) => hit.name === 'everything' && !hit.negated);
  return largest && all ? { form: 'largest', words: `${wordsOf(largest)} … ${wordsOf(all)}` } : undefined;
}

/** Oversized choices in reading order. */
const choices = eachStatement((statement, { statements }): OversizeFact[] => {
  if (statement.form === 'heading' || statement.form === 'field' || statement.form === 'code-line' || !(statement.asserted || statement.status === 'hypothetical') || ELSEWHERE.has(statement.role)) return [];
  const found = oversizeOf(statement, statements[statement.index - 1], statements[statement.index + 1]);
  return found ? [{ kind: 'oversize', ...found, status: statement.status, polarity: 'positive', evidence: [evidenceOf(statement)] }] : [];
});

export const oversizeTopic: Topic<OversizeFact> = {
  name: 'oversize',
  title: 'The largest for everything',
  extract: (reading) =>
    choices(reading).reduce<OversizeFact[]>((facts, fact) => {
      // Sentences of one paragraph that say it are one choice.
      const last = facts.at(-1);
      const [one, other] = [last?.evidence.at(-1)?.statement ?? -9, fact.evidence[0]?.statement ?? 0];
      if (last && (other - one === 1 || (other - one <= 3 && reading.statements[one]?.block === reading.statements[other]?.block && reading.statements[one]?.list?.item === reading.statements[other]?.list?.item))) facts[facts.length - 1] = { ...last, evidence: [...last.evidence, ...fact.evidence] };
      else facts.push(fact);
      return facts;
    }, []),
  show: (fact) => ({ label: fact.words, detail: { form: fact.form, words: fact.words } }),
};
