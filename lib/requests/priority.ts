/** A card's weight doubles each time it has waited this long (milliseconds). */
export const AGE_DOUBLING_MS = 3 * 24 * 60 * 60 * 1000;

export interface PriorityInput {
  /** Risk score 0–100. */
  risk: number;
  /** How many people ask. */
  demand: number;
  /** Epoch milliseconds. */
  firstRequestedAt: number;
}

/**
 * Rank of a card by risk × age × demand; larger is more urgent.
 *
 * Age counts exponentially, so the logarithm of the product splits into a part that never changes and
 * a part that is the same for every card at any one moment. Only the first is returned: the order of two cards
 * never changes with time, and an index over a stored number is the right order for ever.
 */
export function priorityKey({ risk, demand, firstRequestedAt }: PriorityInput): number {
  const weight = Math.log2(risk + 10) + Math.log2(demand + 1);
  return weight - firstRequestedAt / AGE_DOUBLING_MS;
}
