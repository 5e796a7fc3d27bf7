import * as vscode from 'vscode';
import type { Finding, Review } from '../review/types.js';
import { capitalize } from './checklist-items.js';
import type { EditorContext } from './context.js';
import { shownFindings } from './diagnostics.js';
import { isReviewable } from './documents.js';
import { type Mark, markTokens, type PreviewToken } from './preview-marks.js';
import { diagnosticsSetting, settingsSection } from './settings.js';
import { personaTitle, severityTitle } from './words.js';

/** The little of markdown-it that is used. */
interface MarkdownIt {
  readonly renderer: {
    render(tokens: PreviewToken[], options: unknown, environment: unknown): string;
  };
}

/** What VS Code's Markdown extension asks an extension for that adds to its preview. */
export interface MarkdownPreview {
  extendMarkdownIt(markdown: MarkdownIt): MarkdownIt;
}

/** Pause before previews are rendered again, so that several reviews at once do it once (milliseconds). */
const pause = 100;

/** A review of a text that stands in no tab, only in a preview. */
interface OwnReview {
  readonly text: string;
  readonly review: Review | undefined;
}

/** Marks findings in the Markdown preview, with the last review there is; renders again when a newer one comes. */
export class PreviewMarks implements vscode.Disposable, MarkdownPreview {
  /** What was marked when a document was rendered last, by its address. */
  private readonly rendered = new Map<string, string>();
  private readonly own = new Map<string, OwnReview>();
  private readonly marksByReview = new WeakMap<Review, ReadonlyMap<Finding, Mark>>();
  private readonly subscriptions: vscode.Disposable;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly context: EditorContext) {
    this.subscriptions = vscode.Disposable.from(
      context.reviews.onDidChange((document) => this.refreshIfOther(document)),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => {
        this.rendered.delete(uri.toString());
        this.own.delete(uri.toString());
      }),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration(settingsSection)) {
          this.own.clear();
          vscode.workspace.textDocuments.forEach((document) => this.refreshIfOther(document));
        }
      }),
    );
  }

  extendMarkdownIt(markdown: MarkdownIt): MarkdownIt {
    const { renderer } = markdown;
    const render = renderer.render.bind(renderer);
    // Not as a rule of the parser: VS Code keeps what is parsed, and uses it for more than the preview.
    renderer.render = (tokens, options, environment) => render(this.marked(tokens, environment), options, environment);
    return markdown;
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.subscriptions.dispose();
  }

  private marked(tokens: PreviewToken[], environment: unknown): PreviewToken[] {
    const address = addressIn(environment);
    const document = vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === address);
    if (!document || !isReviewable(document)) {
      return tokens;
    }
    const marks = this.marksOf(document);
    this.rendered.set(document.uri.toString(), JSON.stringify(marks));
    return marks.length === 0 ? tokens : markTokens(tokens, withLineFeeds(document.getText()), marks);
  }

  private marksOf(document: vscode.TextDocument): readonly Mark[] {
    if (!vscode.workspace.getConfiguration(settingsSection, document).get<boolean>('preview', true)) {
      return [];
    }
    const reviewed = this.context.reviews.latest(document);
    if (reviewed) {
      // The text of an older version is gone, but what was marked in it is kept, and found again.
      return this.shownMarks(document, reviewed.review, reviewed.version === document.version ? document.getText() : undefined);
    }
    if (this.context.reviews.knows(document.uri)) {
      // On its way.
      return [];
    }
    const own = this.own.get(document.uri.toString());
    if (own?.text !== document.getText()) {
      void this.review(document);
    }
    return own?.review ? this.shownMarks(document, own.review, own.text) : [];
  }

  /** The marks for the findings that are diagnostics too; made once for each review, while its text is at hand. */
  private shownMarks(document: vscode.TextDocument, review: Review, text: string | undefined): readonly Mark[] {
    if (review.kind === 'other') {
      return [];
    }
    const marks = this.marksByReview.get(review) ?? (text === undefined ? new Map<Finding, Mark>() : marksFor(text, review.findings));
    this.marksByReview.set(review, marks);
    return shownFindings(review, diagnosticsSetting(document)).flatMap((finding) => marks.get(finding) ?? []);
  }

  /** Reviews a document that is shown in a preview only. */
  private async review(document: vscode.TextDocument): Promise<void> {
    const text = document.getText();
    const address = document.uri.toString();
    const before = this.own.get(address)?.review;
    this.own.set(address, { text, review: before });
    const outcome = await this.context.reviews.rehearse(document.uri, (review) => review(text));
    if (this.own.get(address)?.text === text) {
      this.own.set(address, { text, review: outcome.kind === 'review' ? outcome.review : undefined });
      this.refreshIfOther(document);
    }
  }

  /** Renders previews again if something else would be marked in a document than was when it was rendered. */
  private refreshIfOther(document: vscode.TextDocument): void {
    const shown = this.rendered.get(document.uri.toString());
    if (shown === undefined || document.isClosed || shown === JSON.stringify(this.marksOf(document))) {
      return;
    }
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void vscode.commands.executeCommand('markdown.preview.refresh'), pause);
  }
}

function marksFor(text: string, findings: readonly Finding[]): Map<Finding, Mark> {
  let place = 0;
  let lineFeeds = 0;
  const inOrder = [...findings].sort((one, other) => one.range.start - other.range.start);
  return new Map(
    inOrder.map((finding) => {
      const { range, severity, question } = finding;
      lineFeeds += withLineFeeds(text.slice(place, range.start)).length;
      place = range.start;
      const marked = withLineFeeds(text.slice(range.start, range.end));
      const title = vscode.l10n.t('{0} asks: {1}', capitalize(personaTitle(question.who)), question.text);
      return [finding, {
        start: lineFeeds,
        end: lineFeeds + marked.length,
        text: marked,
        severity,
        title: `${capitalize(severityTitle(severity))}: ${title}`,
      }];
    }),
  );
}

/** markdown-it counts lines in a text with plain line feeds. */
function withLineFeeds(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}

/** The address of the document that is rendered, as VS Code tells it. */
function addressIn(environment: unknown): string | undefined {
  const document = typeof environment === 'object' && environment !== null && 'currentDocument' in environment ? environment.currentDocument : undefined;
  return document instanceof vscode.Uri ? document.toString() : undefined;
}
