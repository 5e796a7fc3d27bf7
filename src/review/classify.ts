/** Decides what a document is, and whether it is reviewed. */

import { kindScore, type KindScore } from '../facts/kind.js';
import type { Reading } from '../facts/types.js';
import type { DocumentKind, ReviewOptions } from './types.js';

/** Below both of these a document is young: missing-rules stay in the checklist. */
const YOUNG_WORDS = 150;
const YOUNG_SECTIONS = 3;

export interface Classification {
  readonly kind: DocumentKind;
  /** One sentence for the status item. */
  readonly why: string;
}

/** Values of a `type:` field that name a design doc. */
const DESIGN_TYPE = /\b(?:design[ -]?(?:doc|document|note|review)|ai[ -]?design|system[ -]?design|prd|rfc)\b/i;

function byFrontMatter(reading: Reading): Classification | undefined {
  const data = reading.document.frontMatter?.data;
  if (!data) return undefined;
  const setting = data['debrief'];
  if (setting === false) return { kind: 'other', why: 'Its front matter says "debrief: false".' };
  if (setting === true) return { kind: 'design-doc', why: 'Its front matter says "debrief: true".' };
  const type = data['type'];
  if (typeof type === 'string' && DESIGN_TYPE.test(type)) return { kind: 'design-doc', why: `Its front matter says "type: ${type}".` };
  return undefined;
}

const count = (number: number, one: string): string => `${number} ${one}${number === 1 ? '' : 's'}`;

function byContent(score: KindScore): Classification {
  const counted = `${count(score.roles, 'kind')} of design section, ${count(score.designFamilies, 'design topic')} and ${count(score.aiFamilies, 'AI topic')}`;
  return score.looksLikeDesignDoc
    ? { kind: 'design-doc', why: `It reads like an AI design doc: ${counted}.` }
    : { kind: 'other', why: `It does not read like an AI design doc: ${counted}.` };
}

/** Whether missing answers may be shouted about yet. */
function isYoung(reading: Reading, words: number): boolean {
  const sections = reading.sections.filter((section) => section.kind !== 'root' && section.kind !== 'run-in' && !section.empty && section.parent >= 0).length;
  return words < YOUNG_WORDS && sections < YOUNG_SECTIONS;
}

/**
 * The kind of a document and why: what a person asked for wins, then the front matter, then a file
 * pattern, then the content.
 */
export function classify(reading: Reading, options: ReviewOptions): Classification {
  const score = kindScore(reading);
  const { requested } = options;
  const asked: Classification | undefined = requested && { kind: 'design-doc', why: requested.why };
  const decided = byFrontMatter(reading);
  const chosen = (requested?.by === 'person' ? asked : undefined) ?? decided ?? asked ?? byContent(score);
  if (chosen.kind !== 'design-doc' || !isYoung(reading, score.words)) return chosen;
  return { kind: 'young-design-doc', why: `${chosen.why} It is still short, so missing answers stay in the checklist.` };
}
