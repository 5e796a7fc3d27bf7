import * as vscode from 'vscode';
import type { MissingSection, Writing as Offered } from '../review/aids/types.js';
import type { Finding } from '../review/types.js';
import type { RuleInfo } from '../worker/protocol.js';
import { capitalize } from './checklist-items.js';
import type { FrontMatterWriting, Writing } from './typed.js';
import { personaTitle } from './words.js';

/** What is offered while somebody writes, as VS Code shows it. */

const again: vscode.Command = { command: 'editor.action.triggerSuggest', title: '' };

function offer(
  label: string,
  kind: vscode.CompletionItemKind,
  place: vscode.Range,
  more: Partial<vscode.CompletionItem> = {},
): vscode.CompletionItem {
  return Object.assign(new vscode.CompletionItem(label, kind), { range: place, ...more });
}

/** Keeps the given order, whatever VS Code thinks of the words. */
const ordered = (items: readonly vscode.CompletionItem[]): vscode.CompletionItem[] =>
  items.map((item, index) => Object.assign(item, { sortText: String(index).padStart(3, '0') }));

/** Headings that are missing; the first one whose place is here stands out. */
export function headingOffers(
  { hashes }: Extract<Writing, { kind: 'heading' }>,
  missing: readonly MissingSection[],
  place: vscode.Range,
  isHere: (offset: number) => boolean,
): vscode.CompletionItem[] {
  const here = missing.find((section) => isHere(section.place));
  return ordered(
    missing.map((section) => {
      const heading = `${'#'.repeat(hashes === 1 ? section.depth : hashes)} ${section.title}`;
      return offer(heading, vscode.CompletionItemKind.Struct, place, {
        detail: vscode.l10n.t('{0} asks', capitalize(personaTitle(section.who))),
        documentation: section.question,
        filterText: `${'#'.repeat(hashes)} ${section.title}`,
        preselect: section === here,
      });
    }),
  );
}

/** The comments that switch a rule off. */
export function commentOffers(place: vscode.Range): vscode.CompletionItem[] {
  const comments = {
    'debrief-disable-next-line': vscode.l10n.t('Switches a rule off for what comes next'),
    'debrief-disable': vscode.l10n.t('Switches a rule off in this file'),
  };
  return ordered(
    Object.entries(comments).map(([name, detail]) =>
      offer(name, vscode.CompletionItemKind.Keyword, place, { detail, insertText: `${name} `, command: again }),
    ),
  );
}

/** Rules for a comment, those that found something here first; with a gap for the reason. */
export function ruleOffers(
  rules: readonly RuleInfo[],
  findings: readonly Finding[],
  line: string,
  place: vscode.Range,
): vscode.CompletionItem[] {
  const open = new Set(findings.map(({ ruleId }) => ruleId));
  const rest = line.slice(place.end.character);
  const named = line.slice(0, place.start.character);
  const tail = /--/.test(rest.replace('-->', '')) ? '' : ` -- \${1:<${vscode.l10n.t('why it does not matter here')}>}${rest.includes('-->') ? '' : ' -->'}`;
  return ordered(
    [...rules.filter(({ id }) => open.has(id)), ...rules.filter(({ id }) => !open.has(id))]
      .filter(({ id }) => !named.includes(`${id} `))
      .map(({ id, title }) =>
        offer(id, vscode.CompletionItemKind.Value, place, { detail: title, insertText: new vscode.SnippetString(`${id}${tail}`) }),
      ),
  );
}

// What goes into the document is in the language that it is read in, whatever the editor's is.
const percentiles = ['at p95', 'at p99', 'at p50'];
const periods = ['a month', 'a day', 'a year'];
const waits = ['ms', 's'].flatMap((unit) => [unit, ...percentiles.slice(0, 2).map((percentile) => `${unit} ${percentile}`)]);
const units = [...waits, 'min', 'h', '%'];

/** Units, percentiles and "per what" behind a number. */
export function unitOffers(
  { after, text }: Extract<Writing, { kind: 'unit' }>,
  uses: Offered['uses'],
  place: vscode.Range,
): vscode.CompletionItem[] {
  const words = {
    number: [...units, ...uses.map(({ many }) => `${many} a day`)],
    duration: percentiles,
    money: [...uses.map(({ one }) => `per ${one}`), ...periods],
  }[after];
  const hasSpace = text.startsWith(' ');
  return ordered(
    words.map((word) => {
      const isBare = after === 'duration' || (word === '%' && !hasSpace);
      return offer(word, vscode.CompletionItemKind.Unit, place, {
        insertText: isBare ? word : ` ${word}`,
        filterText: hasSpace ? ` ${word}` : word,
      });
    }),
  );
}

/** Who is named already, or in the configuration. */
export function ownerOffers(owners: readonly string[], place: vscode.Range): vscode.CompletionItem[] {
  return ordered(owners.map((owner) => offer(owner, vscode.CompletionItemKind.User, place)));
}

/** Names that begin with what is written: VS Code's own offers of words are not to be crowded out by others. */
export function nameOffers(text: string, names: readonly string[], place: vscode.Range): vscode.CompletionItem[] | undefined {
  const lower = text.toLowerCase();
  const fitting = names.filter((name) => name.toLowerCase().startsWith(lower) && name !== text);
  return fitting.length > 0 ? ordered(fitting.map((name) => offer(name, vscode.CompletionItemKind.Constant, place))) : undefined;
}

/** The keys of front matter that we read. */
export function keyOffers(
  { parent }: Extract<FrontMatterWriting, { kind: 'key' }>,
  lines: readonly string[],
  place: vscode.Range,
): vscode.CompletionItem[] {
  const top = {
    debrief: vscode.l10n.t('Whether this document is reviewed, or which rules are off in it'),
    type: vscode.l10n.t('What kind of document it is: a design doc is reviewed'),
    owner: vscode.l10n.t('Who looks after it once it is live'),
  };
  const inDebrief = {
    disable: vscode.l10n.t('Rules that are off in this document'),
    reason: vscode.l10n.t('Why they are off'),
  };
  const keys: Record<string, string> = parent === undefined ? top : parent === 'debrief' ? inDebrief : {};
  return ordered(
    Object.entries(keys)
      .filter(([key]) => !lines.some((line) => line.trimStart().startsWith(`${key}:`)))
      .map(([key, detail]) =>
        offer(key, vscode.CompletionItemKind.Property, place, { detail, insertText: `${key}: `, command: again }),
      ),
  );
}

/** Values for the keys of front matter that we read. */
export function valueOffers(
  { key, parent }: Extract<FrontMatterWriting, { kind: 'value' }>,
  place: vscode.Range,
  rules: readonly RuleInfo[],
  offered: Offered | undefined,
): vscode.CompletionItem[] {
  if (key === 'disable' && parent !== undefined) {
    return ordered(rules.map(({ id, title }) => offer(id, vscode.CompletionItemKind.Value, place, { detail: title })));
  }
  if (key === 'owner' && parent === undefined) {
    return ownerOffers(offered?.owners ?? [], place);
  }
  const values: Record<string, readonly string[]> = parent === undefined ? { debrief: ['true', 'false'], type: ['design-doc'] } : {};
  return ordered((values[key] ?? []).map((value) => offer(value, vscode.CompletionItemKind.Value, place)));
}
