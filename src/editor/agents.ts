import * as vscode from 'vscode';
import { agentJson } from '../report/agent.js';
import { reportOf, unfinishedReport } from '../report/report.js';
import type { EditorContext } from './context.js';
import { readText } from './workspace-review.js';

/** The tool's name, for language models. */
const reviewTool = 'debrief_review';

/** More than this is no document that somebody wants an opinion on (characters). */
const longestText = 512 * 1024;

/** What a language model may give; the schema stands in the manifest. */
interface ReviewToolInput {
  readonly path?: string;
  readonly text?: string;
}

/**
 * Offers the review to language models as a tool, where VS Code has such. Nothing else uses a model, and
 * nothing needs this: "Copy Review as JSON" gives the same without one.
 */
export function registerAgents(context: EditorContext): vscode.Disposable {
  const { lm } = vscode as Partial<Pick<typeof vscode, 'lm'>>;
  if (typeof lm?.registerTool !== 'function') {
    return vscode.Disposable.from();
  }
  return lm.registerTool<ReviewToolInput>(reviewTool, {
    prepareInvocation: ({ input }) => {
      const what = input.path === undefined ? vscode.l10n.t('a text from this conversation') : input.path;
      const message = new vscode.MarkdownString();
      message.appendText(vscode.l10n.t('Debrief reads {0} and hands its findings, with short quotes, to the language model.', what));
      return {
        invocationMessage: vscode.l10n.t('Reviewing {0}', what),
        confirmationMessages: { title: vscode.l10n.t('Review with Debrief'), message },
      };
    },
    invoke: async ({ input }, token) => {
      const { uri, path, text } = await subjectOf(input);
      if (text.length > longestText) {
        throw new Error('This text is longer than 512 KB, which no design doc is.');
      }
      const outcome = await context.reviews.rehearse(uri, (review) => review(text), 'named');
      if (token.isCancellationRequested) {
        throw new vscode.CancellationError();
      }
      switch (outcome.kind) {
        case 'review':
          return resultOf(agentJson(reportOf({ path, text }, outcome.review)));
        case 'stopped':
          return resultOf(agentJson(unfinishedReport({ path, text }, 'too-slow')));
        case 'failed':
          throw new Error(outcome.message);
        case 'superseded':
          throw new vscode.CancellationError();
      }
    },
  });
}

const resultOf = (json: string): vscode.LanguageModelToolResult => new vscode.LanguageModelToolResult([new vscode.LanguageModelTextPart(json)]);

interface Subject {
  readonly uri: vscode.Uri;
  readonly path: string;
  readonly text: string;
}

/** What is to be reviewed. A model may only name what is open or stands in the workspace. */
async function subjectOf({ path, text }: ReviewToolInput): Promise<Subject> {
  if (typeof text === 'string' && text !== '') {
    return { uri: vscode.Uri.from({ scheme: 'untitled', path: 'text.md' }), path: 'text', text };
  }
  if (typeof path !== 'string' || path === '') {
    throw new Error('Give a path or a text.');
  }
  for (const uri of candidates(path)) {
    const found = isOpen(uri) || vscode.workspace.getWorkspaceFolder(uri) ? await readText(uri) : undefined;
    if (found !== undefined) {
      return { uri, path: vscode.workspace.asRelativePath(uri), text: found };
    }
  }
  throw new Error('There is no such file in this workspace.');
}

function isOpen(uri: vscode.Uri): boolean {
  return vscode.workspace.textDocuments.some((document) => document.uri.toString() === uri.toString());
}

/** What a path can mean: an address, an absolute path, one from a workspace folder, one that begins with its name. */
function candidates(path: string): vscode.Uri[] {
  if (/^[a-z][a-z0-9+.-]+:/i.test(path)) {
    return [vscode.Uri.parse(path)];
  }
  const portable = path.replaceAll('\\', '/');
  return (vscode.workspace.workspaceFolders ?? []).flatMap(({ uri, name }) => {
    const withoutName = portable.startsWith(`${name}/`) ? [vscode.Uri.joinPath(uri, portable.slice(name.length + 1))] : [];
    const absolute = /^(?:\/|[a-z]:\/)/i.test(portable) ? [uri.with({ path: vscode.Uri.file(portable).path })] : [];
    return [...absolute, vscode.Uri.joinPath(uri, portable), ...withoutName];
  });
}
