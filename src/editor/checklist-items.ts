import * as vscode from 'vscode';
import type { ChecklistGroup, ChecklistRule, Finding } from '../review/types.js';
import { shorten } from './diagnostics.js';
import type { Reviewed } from './reviews.js';
import { groupTitle, personaTitle, severityTitle, withoutTrait } from './words.js';

/** A line of the checklist. Commands on it take it as their argument. */
export type ChecklistItem = GroupItem | RuleItem | FindingItem;

/** A group of rules. */
export interface GroupItem {
  readonly kind: 'group';
  readonly reviewed: Reviewed;
  readonly group: ChecklistGroup;
}

/** A rule. */
export interface RuleItem {
  readonly kind: 'rule';
  readonly reviewed: Reviewed;
  readonly rule: ChecklistRule;
  readonly ruleId: string;
}

/** One of several findings of a rule. */
export interface FindingItem {
  readonly kind: 'finding';
  readonly reviewed: Reviewed;
  readonly ruleId: string;
  /** Which of the rule's findings it is. */
  readonly index: number;
  readonly finding: Finding;
}

/** Goes to what an item of the checklist is about. */
export const goToCommand = 'debrief.goToChecklistItem';

/** The groups that have something to show. */
export function groupItems(reviewed: Reviewed, openOnly: boolean): GroupItem[] {
  return reviewed.review.checklist
    .filter((group) => shownRules(group, openOnly).length > 0)
    .map((group) => ({ kind: 'group', reviewed, group }));
}

/** What stands below an item. */
export function childItems(item: ChecklistItem, openOnly: boolean): ChecklistItem[] {
  const { reviewed } = item;
  switch (item.kind) {
    case 'group':
      return shownRules(item.group, openOnly).map((rule) => ({ kind: 'rule', reviewed, rule, ruleId: rule.ruleId }));
    case 'rule':
      // One finding is the rule's own line.
      return item.rule.findings.length < 2 ? [] : findingItems(item);
    case 'finding':
      return [];
  }
}

/** The findings of a rule. */
export function findingItems(item: RuleItem): FindingItem[] {
  return item.rule.findings.flatMap((position, index) => {
    const finding = item.reviewed.review.findings[position];
    return finding ? [{ kind: 'finding' as const, reviewed: item.reviewed, ruleId: item.ruleId, index, finding }] : [];
  });
}

/** How many rules are open in a review. */
export function openCount(reviewed: Reviewed): number {
  return reviewed.review.checklist.flatMap(({ rules }) => rules).filter((rule) => rule.state === 'open').length;
}

/** An item as the tree shows it. */
export function treeItem(item: ChecklistItem): vscode.TreeItem {
  switch (item.kind) {
    case 'group':
      return groupTreeItem(item);
    case 'rule':
      return ruleTreeItem(item);
    case 'finding':
      return findingTreeItem(item);
  }
}

function shownRules(group: ChecklistGroup, openOnly: boolean): readonly ChecklistRule[] {
  return openOnly ? group.rules.filter((rule) => rule.state === 'open') : group.rules;
}

function groupTreeItem({ group }: GroupItem): vscode.TreeItem {
  const applying = group.rules.filter((rule) => rule.state !== 'not-applicable');
  const done = applying.filter((rule) => rule.state === 'done').length;
  const complete = done === applying.length;
  const item = new vscode.TreeItem(
    groupTitle(group.group),
    complete ? vscode.TreeItemCollapsibleState.Collapsed : vscode.TreeItemCollapsibleState.Expanded,
  );
  // The state is part of the id: a group that is completed folds away.
  item.id = `${group.group}${complete ? ' done' : ''}`;
  item.description = applying.length === 0 ? vscode.l10n.t('does not apply') : `${done}/${applying.length}`;
  item.accessibilityInformation = {
    label: applying.length === 0
      ? vscode.l10n.t('{0}: {1}', groupTitle(group.group), item.description)
      : vscode.l10n.t('{0}: {1} of {2} done', groupTitle(group.group), done, applying.length),
  };
  item.contextValue = 'group';
  return item;
}

function ruleTreeItem(item: RuleItem): vscode.TreeItem {
  const { rule, ruleId } = item;
  const findings = findingItems(item);
  const tree = new vscode.TreeItem(
    rule.title,
    findings.length > 1 ? vscode.TreeItemCollapsibleState.Collapsed : vscode.TreeItemCollapsibleState.None,
  );
  tree.id = ruleId;
  tree.iconPath = stateIcon(rule);
  tree.description = ruleDescription(rule, findings);
  tree.tooltip = ruleTooltip(rule, findings);
  // What the icon and the description say to those who see them.
  const where = rule.state === 'open' && tree.description ? `, ${tree.description}` : '';
  tree.accessibilityInformation = { label: `${rule.title}: ${stateTitle(rule)}${where}` };
  tree.contextValue = contextValue(rule.state, findings);
  tree.command = { command: goToCommand, title: vscode.l10n.t('Go to It'), arguments: [item] };
  return tree;
}

function findingTreeItem(item: FindingItem): vscode.TreeItem {
  const { finding, reviewed, ruleId, index } = item;
  const { document } = reviewed;
  const tree = new vscode.TreeItem(shorten(document.getText(rangeIn(reviewed, finding)) || finding.message, 60));
  tree.id = `${ruleId} ${index}`;
  tree.description = vscode.l10n.t('line {0}', lineOf(reviewed, finding));
  tree.tooltip = new vscode.MarkdownString(escapeMarkdown(finding.message));
  tree.iconPath = severityIcon(finding.severity);
  tree.accessibilityInformation = {
    label: `${severityTitle(finding.severity)}, ${tree.description}: ${finding.message}`,
  };
  tree.contextValue = contextValue('open', [item]);
  tree.command = { command: goToCommand, title: vscode.l10n.t('Go to It'), arguments: [item] };
  return tree;
}

/** Words for `when` clauses: which inline actions an item has. */
function contextValue(state: ChecklistRule['state'], findings: readonly FindingItem[]): string {
  const fixable = findings.length === 1 && (findings[0]?.finding.fixes.length ?? 0) > 0;
  return ['rule', state, ...(fixable ? ['fixable'] : [])].join(' ');
}

function stateIcon(rule: ChecklistRule): vscode.ThemeIcon {
  switch (rule.state) {
    case 'done':
      return new vscode.ThemeIcon('pass', new vscode.ThemeColor('testing.iconPassed'));
    case 'not-applicable':
      return new vscode.ThemeIcon('circle-slash', new vscode.ThemeColor('disabledForeground'));
    case 'open':
      return severityIcon(rule.severity);
  }
}

function severityIcon(severity: ChecklistRule['severity']): vscode.ThemeIcon {
  const icons = {
    error: ['error', 'problemsErrorIcon.foreground'],
    warning: ['warning', 'problemsWarningIcon.foreground'],
    information: ['info', 'problemsInfoIcon.foreground'],
  } as const;
  const [icon, color] = icons[severity];
  return new vscode.ThemeIcon(icon, new vscode.ThemeColor(color));
}

function stateTitle(rule: ChecklistRule): string {
  switch (rule.state) {
    case 'done':
      return vscode.l10n.t('done');
    case 'open':
      return vscode.l10n.t('open, {0}', severityTitle(rule.severity));
    case 'not-applicable':
      return vscode.l10n.t('not applicable: {0}', whyNot(rule));
  }
}

function whyNot(rule: ChecklistRule): string {
  if (rule.off) {
    return rule.off === 'configuration'
      ? vscode.l10n.t('switched off in the configuration')
      : vscode.l10n.t('switched off in this document');
  }
  return rule.trait ? withoutTrait(rule.trait) : '';
}

function ruleDescription(rule: ChecklistRule, findings: readonly FindingItem[]): string {
  if (rule.state === 'not-applicable') {
    return whyNot(rule);
  }
  const [first] = findings;
  if (findings.length > 1) {
    return vscode.l10n.t('{0} places', findings.length);
  }
  return first?.finding.type === 'statement' ? vscode.l10n.t('line {0}', lineOf(first.reviewed, first.finding)) : '';
}

function ruleTooltip(rule: ChecklistRule, findings: readonly FindingItem[]): vscode.MarkdownString {
  const tooltip = new vscode.MarkdownString();
  tooltip.appendMarkdown(`**${escapeMarkdown(rule.title)}** — ${escapeMarkdown(stateTitle(rule))}\n\n`);
  const [first] = findings;
  if (first) {
    const { question, message } = first.finding;
    tooltip.appendMarkdown(`${escapeMarkdown(message)}\n\n`);
    tooltip.appendMarkdown(
      `> ${escapeMarkdown(vscode.l10n.t('{0} asks: {1}', capitalize(personaTitle(question.who)), question.text))}\n\n`,
    );
  }
  tooltip.appendMarkdown(`\`${rule.ruleId}\``);
  return tooltip;
}

/** The first letter in upper case. */
export function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Text in which nothing is taken for Markdown. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]()#+\-.!|<>~]/g, '\\$&');
}

function lineOf(reviewed: Reviewed, finding: Finding): number {
  return reviewed.document.positionAt(finding.range.start).line + 1;
}

function rangeIn({ document }: Reviewed, { range }: Finding): vscode.Range {
  return new vscode.Range(document.positionAt(range.start), document.positionAt(range.end));
}
