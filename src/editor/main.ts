import * as vscode from 'vscode';
import { WorkerClient } from '../worker/client.js';
import type { StartWorker } from '../worker/port.js';
import type { RuleInfo } from '../worker/protocol.js';
import { Reviewer } from '../worker/reviewer.js';
import { registerAgents } from './agents.js';
import { registerChecklist } from './checklist.js';
import { registerChooseKind } from './choose-kind.js';
import { registerCompletion } from './completion.js';
import { registerConfigurationCompletion } from './configuration-completion.js';
import { ConfigurationFiles } from './configuration-files.js';
import type { EditorContext } from './context.js';
import { registerCopyDebrief } from './copy-debrief.js';
import { registerDiagnostics } from './diagnostics.js';
import { registerExplain } from './explain.js';
import { registerExport } from './export.js';
import { registerFactsView } from './facts-view.js';
import { registerFixAll } from './fix-all.js';
import { registerHover } from './hover.js';
import { registerHints } from './hints.js';
import { registerInsert } from './insert.js';
import { registerLenses } from './lenses.js';
import { registerNavigation } from './navigation.js';
import { Places } from './places.js';
import { type MarkdownPreview, PreviewMarks } from './preview.js';
import { registerQuickFixes } from './quick-fixes.js';
import { registerReviewTask } from './review-task.js';
import { Reviews } from './reviews.js';
import { registerStatus } from './status.js';
import { registerSuppress } from './suppress.js';

const features = [
  registerDiagnostics,
  registerQuickFixes,
  registerFixAll,
  registerSuppress,
  registerChecklist,
  registerFactsView,
  registerStatus,
  registerChooseKind,
  registerHover,
  registerCompletion,
  registerConfigurationCompletion,
  registerLenses,
  registerHints,
  registerInsert,
  registerExplain,
  registerNavigation,
  registerCopyDebrief,
  registerReviewTask,
  registerExport,
  registerAgents,
];

/**
 * Starts the editor side. The engine itself is loaded by the worker, and the worker
 * by the first Markdown document.
 */
export function startEditor(extension: vscode.ExtensionContext, startWorker: StartWorker): MarkdownPreview {
  const log = vscode.window.createOutputChannel('Debrief', { log: true });
  const client = new WorkerClient(startWorker, (message) => log.debug(message));
  const configurationFiles = new ConfigurationFiles();
  const reviews = new Reviews(new Reviewer(client), configurationFiles, log);
  const places = new Places(reviews);
  let rules: Promise<readonly RuleInfo[]> | undefined;
  const context: EditorContext = {
    extension,
    client,
    reviews,
    places,
    configurationFiles,
    log,
    rules: () => {
      rules ??= client.ask('rules', {}).catch(() => {
        rules = undefined;
        return [];
      });
      return rules;
    },
  };
  const preview = new PreviewMarks(context);
  extension.subscriptions.push(
    log,
    preview,
    ...features.map((register) => register(context)),
    places,
    reviews,
    configurationFiles,
    // Last: nothing is asked any more.
    { dispose: () => client.dispose() },
  );
  // For VS Code's Markdown extension, and only that.
  return { extendMarkdownIt: (markdown) => preview.extendMarkdownIt(markdown) };
}
