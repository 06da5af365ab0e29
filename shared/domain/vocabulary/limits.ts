/** How much a record takes, the same through a form, the API and a file. */
export const RECORD_LIMITS = {
  /** Years that a budget line may be for; each stands at most once. */
  first_year: 1990,
  last_year: 2100,
  tags: 20,
  tag_length: 200,
  /** Minor units; far inside what JSON numbers hold exactly, also when a whole portfolio is added up. */
  amount_minor: 1e15,
} as const
