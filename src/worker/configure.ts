/** Changes a configuration file and leaves the rest of it as it is, comments included. */

import { type Document, isMap, parseDocument } from 'yaml';
import { nestsTooDeep } from '../review/configuration.js';
import type { RuleChange } from './protocol.js';

/**
 * The text of a configuration file with one rule set. The reason stands as a comment
 * behind it in YAML; JSON has no place for one.
 */
export function setRule({ text, format, ruleId, setting, reason }: RuleChange): string {
  if (format === 'json') {
    const data = (text.trim() === '' ? {} : JSON.parse(text)) as { rules?: Record<string, unknown> };
    return `${JSON.stringify({ ...data, rules: { ...data.rules, [ruleId]: setting } }, undefined, indentOf(text))}\n`;
  }
  // What nests too deep is not even handed to the parser.
  const document: Document | undefined = nestsTooDeep(text) ? undefined : parseDocument(text);
  if (document === undefined || document.errors.length > 0) {
    throw new Error('The configuration file has mistakes; mend them first.');
  }
  if (!isMap(document.contents)) {
    document.contents = document.createNode({});
  }
  if (!isMap(document.get('rules'))) {
    document.set('rules', document.createNode({}));
  }
  const value = document.createNode(setting);
  if (reason !== '') {
    value.comment = ` ${reason.replace(/\s+/g, ' ')}`;
  }
  document.setIn(['rules', ruleId], value);
  return document.toString({ lineWidth: 0 });
}

function indentOf(text: string): string | number {
  return /^([ \t]+)"/m.exec(text)?.[1] ?? 2;
}
