/** The checklist: every rule with its state, in groups. */

import type { Trait } from '../facts/types.js';
import { GROUPS, RULES } from '../rules/index.js';
import type { ChecklistGroup, ChecklistRule, Finding, RuleSetting } from './types.js';

/** How a rule stood in this review. */
export interface RuleRun {
  /** The trait that the document lacks, where that is why the rule did not run. */
  readonly missingTrait?: Trait;
  readonly setting: RuleSetting;
  /** Switched off by a comment or the front matter. */
  readonly suppressed: boolean;
}

/**
 * @param findings all findings of the review
 * @param runs for every rule id how it stood
 */
export function checklistOf(findings: readonly Finding[], runs: ReadonlyMap<string, RuleRun>): ChecklistGroup[] {
  const byRule = new Map<string, number[]>();
  for (const [index, finding] of findings.entries()) byRule.set(finding.ruleId, [...(byRule.get(finding.ruleId) ?? []), index]);
  return GROUPS.map((group) => {
    const rules = RULES.filter((rule) => rule.group === group).map((rule): ChecklistRule => {
      const run = runs.get(rule.id);
      const own = byRule.get(rule.id) ?? [];
      const off = run?.setting === 'off' ? ('configuration' as const) : run?.suppressed && own.length === 0 ? ('suppression' as const) : undefined;
      const notApplicable = run?.missingTrait !== undefined || off !== undefined;
      return {
        ruleId: rule.id,
        title: rule.title,
        type: rule.type,
        severity: rule.severity,
        state: notApplicable ? 'not-applicable' : own.length > 0 ? 'open' : 'done',
        findings: own,
        ...(run?.missingTrait === undefined ? {} : { trait: run.missingTrait }),
        ...(off === undefined ? {} : { off }),
      };
    });
    // A group is done when none of its applicable missing-rules fires and no error stands.
    const open = rules.some((rule) => rule.state === 'open' && (rule.type === 'missing' || rule.findings.some((index) => findings[index]?.severity === 'error')));
    return { group, done: !open, rules };
  });
}
