/**
 * How deep YAML nests, told before it is parsed: the parser calls itself for each level, and where the stack ends
 * while an expression is being compiled the whole process is ended, not only the parsing.
 */

import { maximumDepth } from './limits.js';

/** Whether a text nests deeper than anybody writes. Brackets in quotes count too; nobody has a hundred of them open. */
export function nestsTooDeep(text: string): boolean {
  let brackets = 0;
  for (const line of text.split(/\r\n|\n|\r/)) {
    // A level of a block takes a column at least; so do the marks of items and of keys that stand in one line.
    const levels = /^[\s?:-]*/.exec(line)?.[0].length ?? 0;
    if (levels > 2 * maximumDepth && line.trim() !== '' && !/^-+$/.test(line.trim())) return true;
    for (const mark of line) {
      if (mark === '[' || mark === '{') brackets += 1;
      else if (mark === ']' || mark === '}') brackets = Math.max(0, brackets - 1);
      if (brackets > maximumDepth) return true;
    }
  }
  return false;
}
