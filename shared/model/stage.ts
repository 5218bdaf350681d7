/** The six columns of the board, in order. */
export const stages = ['applied', 'phone-screen', 'interview', 'waiting', 'offer', 'closed'] as const

/** The column a card is in. Follow-ups are timed by what happened on a card, and not by its stage. */
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
