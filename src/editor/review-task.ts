import * as vscode from 'vscode';
import { atLeast, type DocumentReport, type Severity } from '../report/report.js';
import { styleOf } from '../report/style.js';
import { documentText, summaryText } from '../report/text.js';
import type { EditorContext } from './context.js';
import { terminalColors } from './terminal-colors.js';
import { WorkspaceProblems } from './workspace-problems.js';
import { markdownFiles, reviewFiles } from './workspace-review.js';

/** The type of the task, in the manifest and in `tasks.json`. */
const taskType = 'debrief';

/** What somebody may have written into `tasks.json`. */
interface ReviewTaskDefinition extends vscode.TaskDefinition {
  readonly files?: readonly string[];
  readonly failOn?: Severity | 'never';
}

/** "Review Workspace": a command, and the task that it runs. It needs no process of its own, so it works in browsers. */
export function registerReviewTask(context: EditorContext): vscode.Disposable {
  const problems = new WorkspaceProblems(context);
  const taskOf = (definition: ReviewTaskDefinition, scope: vscode.WorkspaceFolder | vscode.TaskScope): vscode.Task => {
    const execution = new vscode.CustomExecution((resolved) =>
      Promise.resolve(new ReviewTerminal(context, problems, resolved as ReviewTaskDefinition)),
    );
    const task = new vscode.Task(definition, scope, vscode.l10n.t('review workspace'), taskType, execution, []);
    task.detail = vscode.l10n.t('Reviews the design docs among the Markdown files.');
    task.presentationOptions = { echo: false, focus: false, clear: true, showReuseMessage: false };
    return task;
  };
  const everything = (): vscode.Task => taskOf({ type: taskType }, vscode.TaskScope.Workspace);
  return vscode.Disposable.from(
    problems,
    vscode.tasks.registerTaskProvider(taskType, {
      provideTasks: () => (vscode.workspace.workspaceFolders ? [everything()] : []),
      resolveTask: ({ definition, scope }) => taskOf(definition, scope ?? vscode.TaskScope.Workspace),
    }),
    vscode.commands.registerCommand('debrief.reviewWorkspace', async () => {
      // A second one would only ask whether to end the first.
      vscode.tasks.taskExecutions.find(({ task }) => task.definition.type === taskType)?.terminate();
      await vscode.tasks.executeTask(everything());
    }),
  );
}

/** The terminal in which the task says what it finds, as the command line does. */
class ReviewTerminal implements vscode.Pseudoterminal {
  private readonly written = new vscode.EventEmitter<string>();
  private readonly closed = new vscode.EventEmitter<number>();
  private isStopped = false;
  readonly onDidWrite = this.written.event;
  readonly onDidClose = this.closed.event;

  constructor(
    private readonly context: EditorContext,
    private readonly problems: WorkspaceProblems,
    private readonly definition: ReviewTaskDefinition,
  ) {}

  open(dimensions: vscode.TerminalDimensions | undefined): void {
    this.run(dimensions?.columns).then(
      (code) => this.closed.fire(code),
      (error: unknown) => {
        this.write(error instanceof Error ? error.message : String(error));
        this.closed.fire(2);
      },
    );
  }

  close(): void {
    this.isStopped = true;
  }

  handleInput(keys: string): void {
    if (keys === '\u0003') {
      this.isStopped = true;
    }
  }

  /** @returns the exit code */
  private async run(columns: number | undefined): Promise<number> {
    const style = styleOf(terminalColors, columns);
    const { files: patterns, failOn = 'never' } = this.definition;
    const files = await markdownFiles(this.context, patterns);
    this.write(style.faint(vscode.l10n.t('Markdown files to look at: {0}', files.length)));
    this.problems.clear();
    const reports: DocumentReport[] = [];
    for await (const file of reviewFiles(this.context, files)) {
      if (this.isStopped) {
        break;
      }
      reports.push(file.report);
      this.write(`\n${documentText(file.report, style)}`);
      this.problems.set(file);
    }
    this.write(`\n${reports.length === 0 ? vscode.l10n.t('None of them reads like an AI design doc.') : summaryText(reports, style)}`);
    const hasFailed = failOn !== 'never' && reports.some(({ findings }) => findings.some(({ severity }) => atLeast(severity, failOn)));
    return hasFailed ? 1 : 0;
  }

  private write(text: string): void {
    this.written.fire(`${text}\n`.replace(/\r?\n/g, '\r\n'));
  }
}
