/** What of the review lives in its address. */
interface ReviewSearch {
  tab?: string;
}

export const reviewSearch = (raw: Record<string, unknown>): ReviewSearch => ({
  tab:
    typeof raw.tab === 'string' &&
    /^(order|project|roadmap-\d+|indicators|people|changes|rest|warnings)$/.test(raw.tab)
      ? raw.tab
      : undefined,
});
