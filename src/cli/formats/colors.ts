/** Colours where there is somebody to see them. */

import { createColors } from 'picocolors';
import { styleOf, type Style } from '../../report/style.js';
import type { Host } from '../host.js';

/** Whether to colour: `NO_COLOR` and `FORCE_COLOR` have the last word, then the terminal. */
export function wantsColor({ environment, isTerminal }: Pick<Host, 'environment' | 'isTerminal'>): boolean {
  // no-color.org: any value but an empty one.
  if (environment['NO_COLOR']) return false;
  const force = environment['FORCE_COLOR'];
  if (force !== undefined && force !== '') return force !== '0' && force !== 'false';
  return isTerminal && environment['TERM'] !== 'dumb';
}

/** The style for where the output goes. */
export const styleFor = (host: Pick<Host, 'environment' | 'isTerminal' | 'columns'>): Style => styleOf(createColors(wantsColor(host)), host.columns);
