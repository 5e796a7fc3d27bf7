/** Fills snippets in, or leaves them as they are inserted. */

import filled from './filled.json' with { type: 'json' };
import fixes from '../../snippets/fixes.json' with { type: 'json' };
import documents from '../../snippets/documents.json' with { type: 'json' };
import rollout from '../../snippets/rollout.json' with { type: 'json' };
import scripts from '../../snippets/scripts.json' with { type: 'json' };
import sections from '../../snippets/sections.json' with { type: 'json' };

interface Filling {
  readonly satisfies: readonly string[];
  readonly values?: readonly string[];
  readonly flagged?: string;
}

interface FixEntry {
  readonly heading: string;
  readonly form: string;
  readonly body?: readonly string[];
  readonly snippet?: string;
  readonly keepsFinding?: boolean;
}

const bodies = { ...documents, ...rollout, ...scripts, ...sections } as Readonly<Record<string, { readonly body: readonly string[] }>>;
const fillings = filled as unknown as { readonly snippets: Readonly<Record<string, Filling>>; readonly fixes: Readonly<Record<string, Filling>> };
const fixEntries = fixes as Readonly<Record<string, FixEntry>>;

const TAB_STOP = /\$\{(\d+)(?::([^}]*)|\|([^|]*)\|)\}/g;

/** The text that a user gets: with the values, or with what stands in the tab stops. */
export function render(body: readonly string[], values?: readonly string[]): string {
  return body
    .join('\n')
    .replace(TAB_STOP, (_all, number: string, text: string | undefined, choices: string | undefined) => values?.[Number(number) - 1] ?? text ?? choices?.split(',')[0] ?? '')
    .replace(/\\\$/g, '$');
}

export interface Rendered {
  readonly name: string;
  readonly satisfies: readonly string[];
  readonly filled: string;
  readonly unfilled: string;
  /** For fixes of statement-rules: what the rule fires on, before the inserted text. */
  readonly flagged?: string;
  readonly keepsFinding: boolean;
}

/** Every snippet, filled in and not. */
export const snippets: readonly Rendered[] = Object.entries(bodies).map(([name, { body }]) => ({
  name,
  satisfies: fillings.snippets[name]?.satisfies ?? [],
  filled: render(body, fillings.snippets[name]?.values),
  unfilled: render(body),
  keepsFinding: false,
}));

/** What a person might write at the tab stops of a rule's fix. */
const valuesOf = (ruleId: string): readonly string[] | undefined => fillings.fixes[ruleId]?.values ?? fillings.snippets[fixEntries[ruleId]?.snippet ?? '']?.values;

/** A rule's fix as it was offered, with these values; cells that only the document's own table has are agreed. */
export const filledSnippet = (ruleId: string, snippet: string): string => render([snippet], valuesOf(ruleId)).replace(/<[^<>]+>/g, 'as agreed');

/** The text of every rule's fix, filled in and not. */
export const fixTexts: readonly Rendered[] = Object.entries(fixEntries).map(([ruleId, fix]) => {
  const body = fix.body ?? bodies[fix.snippet ?? '']?.body ?? [];
  const filling = fillings.fixes[ruleId];
  const values = valuesOf(ruleId);
  return {
    name: ruleId,
    satisfies: filling?.satisfies ?? [ruleId],
    filled: render(body, values),
    unfilled: render(body),
    keepsFinding: fix.keepsFinding === true,
    ...(filling?.flagged === undefined ? {} : { flagged: filling.flagged }),
  };
});
