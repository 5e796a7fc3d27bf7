/** What an author says in their own voice, also of what is rejected, put off or only imagined. */

import type { Status } from '../language/types.js';

const NOT_SAID: ReadonlySet<Status> = new Set<Status>(['question', 'placeholder', 'quoted']);

/** Whether the author says it: neither asks it, nor quotes it, nor has left it to be filled in. */
export const isStated = (status: Status): boolean => !NOT_SAID.has(status);

/** "I would retrain it monthly": a proposal in a polite form, and no condition beside it. */
export const isProposed = (status: Status, statement: { readonly text: string }): boolean =>
  status === 'hypothetical' && /\b(?:I|we) would\b/i.test(statement.text) && !/\b(?:if|were|had|unless|could)\b/i.test(statement.text);
