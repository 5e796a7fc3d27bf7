/** What an author says in their own voice, also of what is rejected, put off or only imagined. */

import type { Status } from '../language/types.js';

const NOT_SAID: ReadonlySet<Status> = new Set<Status>(['question', 'placeholder', 'quoted']);

/** Whether the author says it: neither asks it, nor quotes it, nor has left it to be filled in. */
export const isStated = (status: Status): boolean => !NOT_SAID.has(status);
