/** Answers questions, inside the worker: everything heavy is loaded here and nowhere else. */

import { readConfiguration, resolveConfiguration } from '../review/configuration.js';
import { notReviewed } from '../review/engine.js';
import { askPatterns, matchingPattern } from '../review/matching.js';
import { blockStart, ReviewSession } from '../review/session.js';
import type { Review } from '../review/types.js';
import { RULES } from '../rules/index.js';
import { completeConfiguration } from './complete-configuration.js';
import { setRule } from './configure.js';
import { pack } from './packed.js';
import type { QuestionName, Questions, Request, Response, ReviewInput, RuleInfo } from './protocol.js';

const session = new ReviewSession();

type Answerers = { readonly [Name in QuestionName]: (ask: Questions[Name]['ask']) => Questions[Name]['answer'] };

const answerers: Answerers = {
  review: ({ key, input }) => pack(reviewInput(key, input)),
  forget: ({ key }) => {
    session.forget(key);
    return null;
  },
  rules: () => RULES.map(ruleInfo),
  blockStart: ({ text, offset }) => blockStart(text, offset),
  matching: ({ paths, patterns }) => paths.filter((path) => matchingPattern(path, patterns) !== undefined),
  checkConfiguration: ({ text }) => readConfiguration(text).problems,
  completeConfiguration: ({ text, offset }) => completeConfiguration(text, offset),
  setRule,
};

/** The answer to a request, or why there is none. */
export function answer(request: Request): Response {
  try {
    const answerer = answerers[request.name] as (ask: unknown) => unknown;
    return { kind: 'answer', id: request.id, answer: answerer(request.ask) };
  } catch (error) {
    return { kind: 'failure', id: request.id, message: error instanceof Error ? error.message : String(error) };
  }
}

/** Reviews a document as its settings, its configuration file and its user want it. */
function reviewInput(key: string, { text, settings, configuration, choice }: ReviewInput): Review {
  if (choice === 'leave') {
    return notReviewed('You chose to leave it alone in this window.');
  }
  const file = configuration ? readConfiguration(configuration.text).file : {};
  const { excluded, included } = askPatterns([{ ...file, path: configuration?.path }, { ...settings, path: settings.path }]);
  if (excluded !== undefined && choice === undefined) {
    return notReviewed(`It matches the pattern "${excluded}" of files that are left alone.`);
  }
  const { products = [], vendors = [], data = [], owners = [] } = settings.terms;
  const resolved = resolveConfiguration(file, (patterns) => configuration !== undefined && matchingPattern(configuration.path, patterns) !== undefined, {
    rules: settings.rules,
    terms: { products, vendors, data, owners },
  });
  if (choice !== undefined) {
    const why = choice === 'named' ? 'It was named.' : 'You chose to review it in this window.';
    return session.review(key, text, { configuration: resolved, requested: { by: 'person', why } });
  }
  if (included !== undefined) {
    const why = `It matches the pattern "${included}" of files that are reviewed.`;
    return session.review(key, text, { configuration: resolved, requested: { by: 'pattern', why } });
  }
  return session.review(key, text, { configuration: resolved });
}

function ruleInfo(rule: (typeof RULES)[number]): RuleInfo {
  const { id, title, group, severity, type, rationale, whenToSwitchOff, question, satisfiedBy } = rule;
  return { id, title, group, severity, type, rationale, whenToSwitchOff, question, satisfiedBy };
}
