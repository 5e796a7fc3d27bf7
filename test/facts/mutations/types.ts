/** A fact that one statement of a document carries, and what its author could have written in its place. */

export interface FactMutation {
  /** The kind of fact, by its topic. */
  readonly topic: string;
  readonly document: string;
  /** How the statement that carries it starts. */
  readonly says: string;
  /** What of the fact's detail has to hold, as it is and in each other wording. */
  readonly holds: Readonly<Record<string, string | number | boolean>>;
  /** The same denied. */
  readonly denied: string;
  /** The same in other words and forms; whole blocks of Markdown. */
  readonly reworded: {
    readonly synonym: string;
    readonly table: string;
    readonly bullet: string;
    readonly passive: string;
    readonly label: string;
  };
}

/** The documents, by a short name. */
export const DOCUMENTS = {
  replies: 'examples/support-reply-drafts.md',
  groceries: 'examples/grocery-substitutions.md',
  wagons: 'test/judged/freight-eta.md',
  films: 'test/judged/dental-xray.md',
  diary: 'test/judged/voice-diary.md',
} as const;
