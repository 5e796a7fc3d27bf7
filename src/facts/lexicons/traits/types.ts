/** How the words for a trait are weighed. */
export interface TraitPatterns {
  /** Decides alone. */
  readonly sure: readonly string[];
  /** Two of them decide. */
  readonly strong: readonly string[];
  /** Only adds to something stronger. */
  readonly weak: readonly string[];
  /** Says that the trait is absent. */
  readonly against: readonly string[];
  /** Says outright that there is nothing of the kind in the whole system. */
  readonly deny?: readonly string[];
  /** Looks like one of the above in the same clause, and is something else. */
  readonly trap: readonly string[];
}
