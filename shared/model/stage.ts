/** The six columns of the board, in order. */
export const stages = ['applied', 'phone-screen', 'interview', 'waiting', 'offer', 'closed'] as const

/** The column a card is in. The times of follow-ups depend on what happened on a card, not on its stage. */
export type Stage = (typeof stages)[number]

/** The heading of each column. */
export const stageNames: Readonly<Record<Stage, string>> = {
  applied: 'Applied',
  'phone-screen': 'Phone screen',
  interview: 'Interview',
  waiting: 'Waiting',
  offer: 'Offer',
  closed: 'Closed',
}
