/** Reads the examples that stand beside each rule. */

import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Rule, RuleExample } from '../../src/rules/types.js';

export interface RuleExamples {
  readonly flags: readonly RuleExample[];
  readonly passes: readonly RuleExample[];
}

/** `src/rules/<group>/<rule>.examples.ts` */
export const examplesFile = (rule: Pick<Rule, 'id'>): URL => new URL(`../../src/rules/${rule.id}.examples.ts`, import.meta.url);

/** The examples of a rule; undefined while nobody has written them. */
export async function examplesOf(rule: Pick<Rule, 'id'>): Promise<RuleExamples | undefined> {
  const file = examplesFile(rule);
  if (!existsSync(fileURLToPath(file))) return undefined;
  const loaded = (await import(file.href)) as { readonly examples?: RuleExamples };
  return loaded.examples;
}
