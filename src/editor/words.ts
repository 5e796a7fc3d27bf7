import * as vscode from 'vscode';
import type { Group, Persona, Severity } from '../rules/types.js';
import type { Review } from '../review/types.js';

/** A property of the described system. */
type Trait = Review['traits'][number]['trait'];

/** The product's words for what the engine names by a key. */

/** A group of rules, as the checklist shows it. */
export function groupTitle(group: Group): string {
  const titles: Record<Group, string> = {
    constraints: vscode.l10n.t('Constraints'),
    scope: vscode.l10n.t('Scope'),
    approach: vscode.l10n.t('Approach'),
    data: vscode.l10n.t('Data'),
    privacy: vscode.l10n.t('Privacy'),
    fairness: vscode.l10n.t('Fairness'),
    honesty: vscode.l10n.t('Honesty'),
    safety: vscode.l10n.t('Safety'),
    operations: vscode.l10n.t('Operations'),
    rollout: vscode.l10n.t('Rollout'),
    document: vscode.l10n.t('Document'),
  };
  return titles[group];
}

/** Why rules with a trait do not apply to a document without it. */
export function withoutTrait(trait: Trait): string {
  const reasons: Record<Trait, string> = {
    personal: vscode.l10n.t('no personal data'),
    generative: vscode.l10n.t('nothing is generated'),
    learned: vscode.l10n.t('no model learns from its data'),
    device: vscode.l10n.t('not on a device'),
    people: vscode.l10n.t('does not decide about people'),
    untrusted: vscode.l10n.t('no content from strangers'),
  };
  return reasons[trait];
}

/** What a trait says of a system. */
export function traitTitle(trait: Trait): string {
  const titles: Record<Trait, string> = {
    personal: vscode.l10n.t('personal data'),
    generative: vscode.l10n.t('generates text, images or code'),
    learned: vscode.l10n.t('learns from its own data'),
    device: vscode.l10n.t('runs on devices'),
    people: vscode.l10n.t('decides about people'),
    untrusted: vscode.l10n.t('reads content from strangers'),
  };
  return titles[trait];
}

/** Who asks. */
export function personaTitle(persona: Persona): string {
  const titles: Record<Persona, string> = {
    'VP of Product': vscode.l10n.t('the VP of Product'),
    'engineering lead': vscode.l10n.t('the engineering lead'),
    'on-call engineer': vscode.l10n.t('the on-call engineer'),
    finance: vscode.l10n.t('finance'),
    'legal counsel': vscode.l10n.t('legal counsel'),
    'data scientist': vscode.l10n.t('the data scientist'),
    designer: vscode.l10n.t('the designer'),
    executive: vscode.l10n.t('an executive'),
  };
  return titles[persona];
}

/** A severity as a word: color is never the only signal. */
export function severityTitle(severity: Severity): string {
  const titles: Record<Severity, string> = {
    error: vscode.l10n.t('error'),
    warning: vscode.l10n.t('warning'),
    information: vscode.l10n.t('information'),
  };
  return titles[severity];
}
