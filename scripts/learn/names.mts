/** Numbers for marks, and how often each was seen. */
export class Names {
  private readonly numbers = new Map<string, number>();
  private readonly counts: number[] = [];
  readonly all: string[] = [];

  get size(): number {
    return this.all.length;
  }

  count(mark: number): number {
    return this.counts[mark] ?? 0;
  }

  /** The numbers of a statement's marks, each counted once more. */
  numbersOf(marks: ReadonlySet<string>): number[] {
    return [...marks].map((mark) => {
      const number = this.numbers.get(mark) ?? this.all.push(mark) - 1;
      this.numbers.set(mark, number);
      this.counts[number] = this.count(number) + 1;
      return number;
    });
  }
}
