/** The report that something comes only after the architecture. */

import type { ArchitectureStart } from '../facts/architecture.js';
import type { Evidence } from '../facts/types.js';
import type { FixPlan, Report, RuleContext } from './types.js';
import { placeOf } from './wording.js';

/** What is looked for before the architecture, and how it can be added there. */
interface Wanted {
  /** As the message names it: "The first number for latency". */
  readonly what: string;
  readonly insert: Pick<Extract<FixPlan, { kind: 'insert' }>, 'title' | 'role'>;
}

/** Reports where the first of several pieces of evidence, in reading order, comes after the architecture has begun. */
export function reportLate(context: RuleContext, start: ArchitectureStart, evidence: readonly Evidence[], { what, insert }: Wanted): Report[] {
  const [first] = evidence;
  if (first === undefined || first.range.start < start.offset) return [];
  const begin = start.evidence[0];
  const before = start.section;
  const home = context.statements[first.statement]?.section ?? 0;
  const section = context.sections[home];
  const movable = section !== undefined && section.kind !== 'root' && home !== before && section.heading.start > start.offset;
  return [
    {
      message: `${what} comes on ${placeOf(context, first)}, after the architecture has begun on line ${context.line(begin?.range.start ?? start.offset)}.`,
      range: section?.heading ?? context.title.range,
      evidence,
      related: begin === undefined ? [] : [{ range: begin.range, message: 'The architecture begins here.' }],
      fixes: [
        ...(movable ? [{ kind: 'move', title: 'Move this section before the architecture', section: home, before } as const] : []),
        { kind: 'insert', ...insert, before, opens: begin?.statement },
      ],
    },
  ];
}
