/** The little of markdown-it that the tests use; the package has no types. */
declare module 'markdown-it' {
  import type { PreviewToken } from '../src/editor/preview-marks.js';

  class MarkdownIt {
    constructor(options?: { readonly html?: boolean });
    readonly options: unknown;
    readonly renderer: { render(tokens: PreviewToken[], options: unknown, environment: unknown): string };
    parse(source: string, environment: unknown): PreviewToken[];
    render(source: string, environment?: unknown): string;
  }

  export { MarkdownIt as default };
}
