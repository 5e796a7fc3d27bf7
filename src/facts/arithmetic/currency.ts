/** Sums of money that can be compared. */

/** A sum, as far as it says what it is counted in. */
interface Sum {
  readonly currency?: string | undefined;
}

/** Whether two sums can be in one currency: one of them may name none. */
export const isOneCurrency = (one: Sum, other: Sum): boolean => one.currency === undefined || other.currency === undefined || one.currency === other.currency;
