/**
 * What the markdown stage hands on. Every range is in UTF-16 code units from the start of the
 * document, end exclusive. Nothing here knows English.
 */

/** A stretch of the document: UTF-16 offsets from 0, end exclusive. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** The forms in which a document can say something. */
export type StatementForm =
  | 'sentence' // prose, also in list items, call-outs and footnotes
  | 'row' // a table row; its cells are parts of one statement
  | 'arrow' // an arrow of a mermaid or ASCII diagram
  | 'code-line' // a line inside a code fence that is no arrow
  | 'field' // a front matter value, read as "key: value"
  | 'heading'; // a heading's own words; never evidence by itself

/** A part of a row, with the words of the table that give it meaning. */
export interface Cell {
  /** UTF-16 offsets into the statement's text. */
  readonly start: number;
  readonly end: number;
  /** The column's header, empty if there is none. */
  readonly header: string;
  readonly column: number;
}

/** An arrow of a diagram, with the words at both ends. */
export interface Arrow {
  readonly from: string;
  readonly to: string;
  readonly label: string;
  /** Title of the mermaid subgraph (or sequence box) in which that end stands. */
  readonly fromGroup?: string;
  readonly toGroup?: string;
}

/** Where a statement stands in a list. */
export interface ListPlace {
  /** Distinguishes the lists of one document. */
  readonly list: number;
  /** From 0. */
  readonly item: number;
  readonly depth: number;
  readonly ordered: boolean;
  /** The marker as written, e.g. `-` or `1.`. */
  readonly marker: string;
  /** From 0: which sentence of its item this is. */
  readonly sentence: number;
  readonly task?: 'done' | 'open';
}

/** The smallest piece of the document that asserts something. */
export interface Statement {
  /** Position in reading order, from 0. */
  readonly index: number;
  readonly form: StatementForm;
  /** The words as a reader sees them: inline markup, escapes and hard line breaks resolved. */
  readonly text: string;
  readonly range: Range;
  /** Index into `Outline.sections` of the innermost section (run-in headings included). */
  readonly section: number;
  /** Index of the top-level block the statement comes from. */
  readonly block: number;
  readonly list?: ListPlace | undefined;
  /** The sentence or item that introduces this list, table or fence ("We will not:"). */
  readonly leadIn?: string | undefined;
  /** The statement that `leadIn` is, by index. */
  readonly leadInStatement?: number | undefined;
  /** Rows only. */
  readonly cells?: readonly Cell[] | undefined;
  /** Rows: number of the table in the document, and of the row in it, both from 0. */
  readonly table?: number | undefined;
  readonly row?: number | undefined;
  /** Arrows only. */
  readonly arrow?: Arrow | undefined;
  /** Depth of block quotes around it; call-outs are quotes. */
  readonly quoteDepth: number;
  /** In a call-out (`> [!NOTE]`): its kind in lower case. The author's own words, unlike a quotation. */
  readonly callOut?: string | undefined;
  /** Set for lines of a code fence: its info string ("text", "mermaid", ""). */
  readonly fence?: string | undefined;
  /** Stretches of `text` that stand in inline code. */
  readonly code: readonly Range[];
  /** Stretches of `text` that are struck through. */
  readonly struck: readonly Range[];
  /** Stretches of `text` in bold, for labels such as "**Cost.** …". */
  readonly strong: readonly Range[];
  /** Stretches of `text` that are emphasised (italic). */
  readonly emphasis: readonly Range[];
  /** Stretches of `text` that are the text of a link. */
  readonly links: readonly Range[];
  /**
   * The same object for the same words in the next version of the document, for caches: it changes
   * only when the text or what surrounds it (cells, lead-in, code) does.
   */
  readonly key: object;
  /** The exact source range of a stretch of `text`. Needs no `this`, so that a statement may be spread. */
  readonly sourceRange: (start: number, end: number) => Range;
}

/** A heading and what stands under it. Section 0 is the document before its first heading. */
export interface Section {
  readonly index: number;
  /** As read, without markup and numbering; empty for section 0. */
  readonly title: string;
  /** 1 to 6; 0 for section 0; run-in headings are one deeper than the section around them. */
  readonly depth: number;
  /** `run-in`: a paragraph or item that starts with a bold label ("**Where it runs.** …"). */
  readonly kind: 'root' | 'atx' | 'setext' | 'html' | 'run-in';
  readonly parent: number;
  readonly children: readonly number[];
  /** The heading's own text. */
  readonly heading: Range;
  /**
   * What stands between this heading and the next one of any depth. Run-in headings do not end the
   * body of a real one: they and what they hold are part of it.
   */
  readonly body: Range;
  /** Heading, body and all sub-sections. */
  readonly whole: Range;
  /** Nothing but comments, rules, definitions and white space stands in the body, and no sub-section in it. */
  readonly empty: boolean;
  /** Indexes of the statements directly in it, in order. */
  readonly statements: readonly number[];
}

/** A table, for what has to be read by column. */
export interface Table {
  readonly index: number;
  readonly section: number;
  readonly headers: readonly string[];
  /** Statement indexes, one for each body row. */
  readonly rows: readonly number[];
  readonly range: Range;
  readonly leadIn?: string;
}

/** Front matter, parsed as YAML. */
export interface FrontMatter {
  readonly range: Range;
  /** Undefined when it could not be read. */
  readonly data?: Readonly<Record<string, unknown>>;
  /** Why it could not be read, with the place. */
  readonly error?: { readonly message: string; readonly range: Range };
}

/** An HTML comment, for suppressions. `text` is what stands between `<!--` and `-->`. */
export interface Comment {
  readonly text: string;
  readonly range: Range;
  /** Index of the block it is or stands in. */
  readonly block: number;
}

/** A limit that was hit; the document was read only as far as this allows. */
export interface Limit {
  readonly kind: 'size' | 'depth' | 'line-length' | 'binary';
  readonly range: Range;
}

/** A top-level block: what is cached from one version of the document to the next. */
export interface Block {
  readonly index: number;
  /** mdast type: paragraph, heading, list, table, code, html, blockquote, yaml … */
  readonly type: string;
  readonly range: Range;
}

/** All that the markdown stage knows of one version of a document. */
export interface MarkdownDocument {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly sections: readonly Section[];
  readonly statements: readonly Statement[];
  readonly tables: readonly Table[];
  readonly comments: readonly Comment[];
  readonly frontMatter?: FrontMatter;
  readonly limits: readonly Limit[];
  /** The document's title: its first heading of the lowest depth, else its first line. */
  readonly title: { readonly text: string; readonly range: Range };
  /** 0-based line and column (UTF-16) of an offset. */
  positionAt(offset: number): { line: number; column: number };
}
