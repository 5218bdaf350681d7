import type { FollowUpView } from '#shared/ipc/card-view'

/** Sorts follow-ups by time: their first alert, or the moment they open if they have none. */
export function sortFollowUps(followUps: readonly FollowUpView[]): readonly FollowUpView[] {
  const getTime = ({ alertsAt, opensAt }: FollowUpView) => alertsAt[0] ?? opensAt
  return followUps.toSorted((a, b) => getTime(a) - getTime(b))
}

const statusesByUrgency: readonly FollowUpView['status'][] = [
  'overdue',
  'open',
  'snoozed',
  'held',
  'scheduled',
]

/**
 * Returns the follow-up to show first: the one named on the board's card, otherwise the most urgent
 * unfinished one.
 */
export function findNextFollowUp(
  followUps: readonly FollowUpView[],
  key: string | null,
): FollowUpView | null {
  const named = followUps.find((followUp) => followUp.key === key)
  if (named) return named
  for (const status of statusesByUrgency) {
    const first = sortFollowUps(followUps).find((followUp) => followUp.status === status)
    if (first) return first
  }
  return null
}
