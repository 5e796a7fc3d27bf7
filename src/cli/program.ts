/** The commands, their options, and what they answer. */

import { Command, CommanderError, Option } from 'commander';
import { version } from '../../package.json';
import { RULES, ruleById } from '../rules/index.js';
import { clean, unobeyed } from '../report/clean.js';
import { Configurations } from './configurations.js';
import { reviewGithub } from './formats/github.js';
import { factsJson, reviewJson } from '../report/json.js';
import { ruleText, rulesText } from './formats/rules-text.js';
import { reviewSarif } from './formats/sarif.js';
import { styleFor } from './formats/colors.js';
import { reviewLines } from '../report/lines.js';
import { factsText, reviewText } from '../report/text.js';
import { count } from '../report/words.js';
import { EXIT, UserError, type ExitCode, type Host } from './host.js';
import { expandInputs, includedInputs } from './inputs.js';
import type { Reviewer } from './pool.js';
import { STANDARD_INPUT } from './read-document.js';
import { atLeast, type Severity } from '../report/report.js';
import { runReviews, type Run } from './run.js';

interface ReviewFlags {
  readonly format: 'text' | 'lines' | 'json' | 'sarif' | 'github';
  readonly failOn: Severity | 'never';
  readonly config?: string;
  readonly fix?: boolean;
}

interface FactsFlags {
  readonly format: 'text' | 'json';
  readonly config?: string;
}

/**
 * Runs one command to its end.
 *
 * @param words the command line without the program's own name
 * @param makeReviewer starts what reviews documents, once there are some
 */
export async function runProgram(words: readonly string[], host: Host, makeReviewer: () => Reviewer): Promise<ExitCode> {
  let code: ExitCode = EXIT.good;
  const complain = (message: string): void => {
    host.error(`${unobeyed(clean(message))}\n`);
  };

  /** Everything that `review` and `facts` have in common. */
  const reviewed = async (named: readonly string[], config: string | undefined, fix: boolean): Promise<Run> => {
    if (fix && named.includes(STANDARD_INPUT)) throw new UserError('What is piped in cannot be fixed in place. Name a file.');
    const configurations = new Configurations(host.folder, complain, config);
    const isNamed = named.length > 0;
    const { paths, unmatched } = isNamed ? await expandInputs(named, host.folder, configurations) : { paths: await includedInputs(host.folder, configurations), unmatched: [] };
    if (!isNamed && paths.length === 0) throw new UserError('Name a document, e.g. "debrief review docs/design.md". With "include" in .debrief.yaml you need not.');
    for (const pattern of unmatched) complain(`${pattern}: No file matches.`);
    const reviewer = makeReviewer();
    try {
      const run = await runReviews(paths, host, reviewer, configurations, { fix, named: isNamed });
      for (const { path, message } of run.unreadable) complain(`${path}: ${message}`);
      for (const { path, rules } of run.inserted) complain(`${path}: ${count(rules.length, 'answer')} started, with placeholders to fill in: ${rules.join(', ')}`);
      if (run.unreadable.length > 0 || unmatched.length > 0 || configurations.failed) code = EXIT.wrong;
      return run;
    } finally {
      await reviewer.close();
    }
  };

  const review = async (named: readonly string[], { format, failOn, config, fix = false }: ReviewFlags): Promise<void> => {
    const { reports, unreadable } = await reviewed(named, config, fix);
    const output = {
      text: () => unobeyed(reviewText(reports, styleFor(host))),
      lines: () => unobeyed(reviewLines(reports)),
      json: () => reviewJson(reports),
      sarif: () => reviewSarif(reports, unreadable, version),
      github: () => reviewGithub(reports, unreadable),
    };
    host.out(output[format]());
    const failed = failOn !== 'never' && reports.some(({ findings }) => findings.some((finding) => atLeast(finding.severity, failOn)));
    if (failed && code === EXIT.good) code = EXIT.findings;
  };

  const facts = async (named: readonly string[], { format, config }: FactsFlags): Promise<void> => {
    const { reports } = await reviewed(named, config, false);
    host.out(format === 'json' ? factsJson(reports) : unobeyed(factsText(reports, styleFor(host))));
  };

  const explain = (id: string): void => {
    // People leave the group out.
    const rule = ruleById(id) ?? RULES.find((candidate) => candidate.id.split('/')[1] === id);
    if (!rule) throw new UserError(`There is no rule "${id}". ${nearest(id)}`);
    host.out(ruleText(rule, styleFor(host)));
  };

  const rules = (): void => {
    host.out(rulesText(styleFor(host)));
  };
  try {
    await programOf(host, { review, facts, rules, explain }).parseAsync([...words], { from: 'user' });
  } catch (error) {
    if (error instanceof UserError) complain(error.message);
    else if (!(error instanceof CommanderError)) throw error;
    // Asking for help or the version is no mistake.
    return error instanceof CommanderError && error.exitCode === 0 ? EXIT.good : EXIT.wrong;
  }
  return code;
}

interface Actions {
  readonly review: (named: readonly string[], flags: ReviewFlags) => Promise<void>;
  readonly facts: (named: readonly string[], flags: FactsFlags) => Promise<void>;
  readonly rules: () => void;
  readonly explain: (id: string) => void;
}

function programOf(host: Host, actions: Actions): Command {
  const program = new Command('debrief')
    .description('Reads an AI-system design doc the way the people in the room will, and tells its author first.')
    .version(version, '-v, --version', 'print the version')
    .helpOption('-h, --help', 'print this')
    .helpCommand(false)
    .showSuggestionAfterError()
    .exitOverride()
    .configureOutput({
      writeOut: (text) => {
        host.out(text);
      },
      writeErr: (text) => {
        // It repeats what was typed, or what a script took for a file's name.
        host.error(unobeyed(text.split('\n').map(clean).join('\n')));
      },
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    });
  const configuration = (): Option => new Option('--config <file>', 'use this configuration file instead of the nearest .debrief.yaml or .debrief.json');
  program
    .command('review')
    .description('review documents')
    .argument('[files...]', 'documents or patterns; "-" is what is piped in; without any, what "include" in the configuration says')
    .addOption(new Option('--format <format>', 'how to print it').choices(['text', 'lines', 'json', 'sarif', 'github']).default('text'))
    .addOption(new Option('--fail-on <severity>', 'the least severity that makes the exit code 1').choices(['error', 'warning', 'information', 'never']).default('warning'))
    .addOption(configuration())
    .option('--fix', 'insert the starts of missing answers, with placeholders to fill in')
    .addHelpText('after', '\nExit codes: 0 no finding at or above --fail-on, 1 some, 2 wrong usage or unreadable input.')
    .action(actions.review);
  program
    .command('facts')
    .description('print what the documents say, as the rules read it')
    .argument('<files...>', 'documents or patterns; "-" is what is piped in')
    .addOption(new Option('--format <format>', 'how to print it').choices(['text', 'json']).default('text'))
    .addOption(configuration())
    .action(actions.facts);
  program.command('rules').description('list the rules').action(actions.rules);
  program.command('explain').description('say what a rule is for').argument('<rule>', 'e.g. constraints/latency-budget').action(actions.explain);
  return program;
}

/** Rules whose id shares a word with what was typed. */
function nearest(id: string): string {
  const words = id.toLowerCase().split(/[^a-z]+/).filter((word) => word.length > 2);
  const near = RULES.map((rule) => rule.id).filter((candidate) => words.some((word) => candidate.includes(word)));
  return near.length === 0 ? '"debrief rules" lists them.' : `Did you mean ${near.slice(0, 5).join(' or ')}?`;
}
