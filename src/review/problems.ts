/** What is wrong with a document as a file: front matter that cannot be read, limits that were hit. */

import type { Limit, MarkdownDocument, Range } from '../markdown/types.js';
import type { Problem } from './types.js';

const LIMIT_MESSAGES: Readonly<Record<Limit['kind'], string>> = {
  size: 'This document is longer than 512 KB; only its beginning was read.',
  depth: 'Lists or quotes are nested more than 100 deep here; what is deeper was not read.',
  'line-length': 'This line is longer than 20,000 characters; only its beginning was read.',
  binary: 'This file holds NUL bytes, so it is no text, and was not read.',
};

/** One problem for each kind of mistake or limit. */
export function documentProblems(document: MarkdownDocument): Problem[] {
  const problems: Problem[] = [];
  const error = document.frontMatter?.error;
  if (error) problems.push({ code: 'front-matter', severity: 'warning', message: `The front matter is not valid YAML and was left out: ${error.message}`, range: error.range });
  const seen = new Set<string>();
  for (const limit of document.limits) {
    if (seen.has(limit.kind)) continue;
    seen.add(limit.kind);
    problems.push(limitProblem(LIMIT_MESSAGES[limit.kind], limit.range));
  }
  return problems;
}

const limitProblem = (message: string, range: Range): Problem => ({ code: 'limit', severity: 'information', message, range });

/** That a rule found more than is reported, where the first of the rest stands. */
export const cappedProblem = (ruleId: string, most: number, range: Range): Problem => limitProblem(`The rule ${ruleId} finds more than ${most} places; from here on they are not listed.`, range);
