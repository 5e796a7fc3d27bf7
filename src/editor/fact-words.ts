import * as vscode from 'vscode';

/** The product's words for kinds of facts and for how a fact is meant. */

/** A kind of fact, as the heading above such facts; its name where the engine is newer than these words. */
export function factKindTitle(kind: string): string {
  const titles: Record<string, string> = {
    latency: vscode.l10n.t('How long one waits'),
    cost: vscode.l10n.t('Money'),
    economics: vscode.l10n.t('Cost against value'),
    quality: vscode.l10n.t('Quality of the output'),
    traffic: vscode.l10n.t('Load'),
    assumption: vscode.l10n.t('Assumptions'),
    vague: vscode.l10n.t('Demands without a number'),
    contradiction: vscode.l10n.t('Figures that clash'),
    'architecture-start': vscode.l10n.t('Where the architecture starts'),
    vendor: vscode.l10n.t('Companies outside'),
    flow: vscode.l10n.t('Where data goes'),
    mitigation: vscode.l10n.t('What hides people'),
    retention: vscode.l10n.t('What is kept, and how long'),
    access: vscode.l10n.t('Who may see it'),
    audit: vscode.l10n.t('Who looked, what was decided'),
    border: vscode.l10n.t('Across borders'),
    deferral: vscode.l10n.t('What is put off'),
    claim: vscode.l10n.t('What is said to be safe'),
    lifecycle: vscode.l10n.t('Stages of the data\'s life'),
    phase: vscode.l10n.t('Steps to everyone'),
    rollback: vscode.l10n.t('The way back'),
    placeholder: vscode.l10n.t('Still to be filled in'),
    'success-metric': vscode.l10n.t('What success is judged by'),
    'goal-leaning': vscode.l10n.t('What gives way when goals collide'),
    exclusion: vscode.l10n.t('What is left out'),
    'first-version': vscode.l10n.t('What the first version takes on'),
    'at-once': vscode.l10n.t('Everybody on one day'),
    lever: vscode.l10n.t('What would change if a constraint moved'),
    'build-or-buy': vscode.l10n.t('Build or buy'),
    comparison: vscode.l10n.t('Models and techniques compared'),
    model: vscode.l10n.t('Models'),
    'model-steward': vscode.l10n.t('Who looks after the models together'),
    oversize: vscode.l10n.t('The largest for everything'),
    summary: vscode.l10n.t('Opening'),
    fallback: vscode.l10n.t('When the model fails or is unsure'),
    guardrail: vscode.l10n.t('What checks or bounds generated output'),
    'injection-defense': vscode.l10n.t('What keeps foreign text from giving orders'),
    automation: vscode.l10n.t('What happens with nobody looking'),
    overclaim: vscode.l10n.t('Absolute claims'),
    limitation: vscode.l10n.t('What it does badly'),
    'fairness-plan': vscode.l10n.t('How differences between groups are measured'),
    platitude: vscode.l10n.t('Promises about fairness'),
    'cold-start': vscode.l10n.t('Before there is data'),
    feedback: vscode.l10n.t('What comes back from use'),
    retraining: vscode.l10n.t('Training again'),
    'data-condition': vscode.l10n.t('Data that the plan waits for'),
    monitoring: vscode.l10n.t('What is watched'),
    owner: vscode.l10n.t('Who looks after it'),
    'device-cost': vscode.l10n.t('What it costs the device'),
    'team-cost': vscode.l10n.t('What it costs the team'),
    'spend-guard': vscode.l10n.t('What bounds spend and load'),
  };
  return titles[kind] ?? kind;
}

/** How a fact is meant; nothing where it is simply said. */
export function factStatusTitle(status: string): string {
  const titles: Record<string, string> = {
    target: vscode.l10n.t('target'),
    estimate: vscode.l10n.t('estimate'),
    measured: vscode.l10n.t('measured'),
    question: vscode.l10n.t('question'),
    placeholder: vscode.l10n.t('gap'),
    deferred: vscode.l10n.t('put off'),
    rejected: vscode.l10n.t('rejected'),
    quoted: vscode.l10n.t('quoted'),
    hypothetical: vscode.l10n.t('hypothetical'),
    conditional: vscode.l10n.t('under a condition'),
    others: vscode.l10n.t('of another system'),
  };
  return titles[status] ?? '';
}
