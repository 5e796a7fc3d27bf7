/** Reviews documents through the worker: the newest version wins, and one that kills it is left alone. */

import type { Review } from '../review/types.js';
import { BrokeDown, Superseded, TookTooLong, type WorkerClient } from './client.js';
import { unpack } from './packed.js';
import type { ReviewInput } from './protocol.js';

/** What came of a review. */
export type Outcome =
  | { readonly kind: 'review'; readonly review: Review }
  /** A newer version is on its way, or the document is gone. */
  | { readonly kind: 'superseded' }
  /** It killed the worker twice and is left alone until it changes. */
  | { readonly kind: 'stopped' }
  | { readonly kind: 'failed'; readonly message: string };

interface Record {
  /** Of the newest version asked for. */
  turn: number;
  kills: number;
  /** The text that is left alone. */
  stoppedText?: string;
}

const killsAllowed = 2;

/** The one that reviews. */
export class Reviewer {
  private readonly records = new Map<string, Record>();

  constructor(private readonly client: WorkerClient) {}

  /** Reviews a version of a document; any older one that still waits is dropped. */
  async review(key: string, input: ReviewInput): Promise<Outcome> {
    const record = this.records.get(key) ?? { turn: 0, kills: 0 };
    this.records.set(key, record);
    const turn = ++record.turn;
    this.client.drop((name, ask) => name === 'review' && (ask as { key: string }).key === key);
    if (record.stoppedText === input.text) {
      return { kind: 'stopped' };
    }
    for (let tries = 1; ; tries += 1) {
      try {
        const review = unpack(await this.client.ask('review', { key, input }));
        record.kills = 0;
        delete record.stoppedText;
        return record.turn === turn ? { kind: 'review', review } : { kind: 'superseded' };
      } catch (error) {
        if (error instanceof Superseded) {
          return { kind: 'superseded' };
        }
        // Whatever ended the worker, it need not have been this document.
        if (error instanceof BrokeDown && tries === 1 && record.turn === turn) {
          continue;
        }
        if (!(error instanceof TookTooLong)) {
          return record.turn === turn ? { kind: 'failed', message: (error as Error).message } : { kind: 'superseded' };
        }
        record.kills += 1;
        if (record.kills >= killsAllowed) {
          // Once it changes it gets one more try, not two.
          record.kills = killsAllowed - 1;
          record.stoppedText = input.text;
          return record.turn === turn ? { kind: 'stopped' } : { kind: 'superseded' };
        }
        if (record.turn !== turn) {
          return { kind: 'superseded' };
        }
      }
    }
  }

  /** Forgets a document that is gone. */
  forget(key: string): void {
    const record = this.records.get(key);
    if (record) {
      record.turn += 1;
      this.records.delete(key);
      this.client.drop((name, ask) => name === 'review' && (ask as { key: string }).key === key);
      if (this.client.isRunning) {
        // What the worker keeps for it is of no use any more; nobody waits for the answer.
        this.client.ask('forget', { key }).catch(() => undefined);
      }
    }
  }
}
