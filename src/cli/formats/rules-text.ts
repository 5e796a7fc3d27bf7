/** The rules as a person reads them in a terminal: the list, and one rule at length. */

import { GROUPS, RULES } from '../../rules/index.js';
import type { Rule } from '../../rules/types.js';
import { indent, type Style } from '../../report/style.js';
import { severityLegend, severitySign } from '../../report/text.js';
import { asksLine } from '../../report/words.js';

/** All rules by group. */
export function rulesText(style: Style): string {
  const width = Math.max(...RULES.map((rule) => rule.id.length));
  const groups = GROUPS.map((group) =>
    RULES.filter((rule) => rule.group === group)
      .map((rule) => `  ${severitySign(rule.severity, style)} ${style.code(rule.id.padEnd(width))}  ${rule.title}`)
      .join('\n'),
  );
  return `${groups.join('\n\n')}\n\n  ${severityLegend(style)}\n  debrief explain RULE says more about one.\n`;
}

const TYPES: Readonly<Record<Rule['type'], string>> = {
  missing: 'reported once, where the answer belongs',
  statement: 'reported on each sentence, row or item',
};

/** One rule at length. */
export function ruleText(rule: Rule, style: Style): string {
  const paragraph = (title: string, text: string): string => `${style.bold(title)}\n${indent(text, style.width, '  ')}`;
  const applies = rule.traits.length === 0 ? 'every design doc' : `design docs of systems that are: ${rule.traits.join(' and ')}`;
  return `${[
    `${style.code(style.bold(rule.id))}\n${rule.title}`,
    style.faint(`${severitySign(rule.severity, style)} ${rule.severity}, ${TYPES[rule.type]}; for ${applies}`),
    paragraph('Why it matters', rule.rationale),
    paragraph('Who asks', asksLine(rule.question)),
    paragraph('What satisfies it', rule.satisfiedBy),
    paragraph('When to switch it off', rule.whenToSwitchOff),
    `${style.bold('How')}\n  <!-- debrief-disable ${rule.id} -- the reason -->`,
  ].join('\n\n')}\n`;
}
