import type { FollowUpView } from '#shared/ipc/card-view'

/** Sorts follow-ups by the time of their first alert, or by the moment they open if they have no alert. */
export function sortFollowUps(followUps: readonly FollowUpView[]): readonly FollowUpView[] {
  const getTime = ({ alertsAt, opensAt }: FollowUpView) => alertsAt[0] ?? opensAt
  return followUps.toSorted((a, b) => getTime(a) - getTime(b))
}

/** The statuses of unfinished follow-ups, the most urgent first. */
const statusesByUrgency: readonly FollowUpView['status'][] = [
  'overdue',
  'open',
  'snoozed',
  'held',
  'scheduled',
]

/**
 * Finds the follow-up to show first: the one with this key, which the board's card names, otherwise the most
 * urgent unfinished one. Returns null if every follow-up is finished.
 */
export function findNextFollowUp(
  followUps: readonly FollowUpView[],
  key: string | null,
): FollowUpView | null {
  const namedFollowUp = followUps.find((followUp) => followUp.key === key)
  if (namedFollowUp) return namedFollowUp
  for (const status of statusesByUrgency) {
    const earliest = sortFollowUps(followUps).find((followUp) => followUp.status === status)
    if (earliest) return earliest
  }
  return null
}
