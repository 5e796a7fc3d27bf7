/** What was worked out for a text and may be asked for again. */

/**
 * Values by text, as long as they are asked for: each reading of a document asks for all of its labels again, and while
 * somebody types, each letter makes another one that nobody will ask for any more.
 */
export class Recent<Value> {
  private young = new Map<string, Value>();
  private old: ReadonlyMap<string, Value> = new Map();
  private asked = 0;

  /**
   * @param turn what was not asked for in so many questions goes, at the latest after twice as many
   * @param most of them, where all are asked for; at most twice as many are kept
   */
  constructor(
    private readonly turn: number,
    private readonly most: number,
  ) {}

  get(text: string): Value | undefined {
    this.asked += 1;
    if (this.asked >= this.turn || this.young.size >= this.most) {
      this.asked = 0;
      this.old = this.young;
      this.young = new Map();
    }
    const young = this.young.get(text);
    if (young !== undefined) return young;
    const old = this.old.get(text);
    if (old !== undefined) this.young.set(text, old);
    return old;
  }

  set(text: string, value: Value): void {
    this.young.set(text, value);
  }
}
