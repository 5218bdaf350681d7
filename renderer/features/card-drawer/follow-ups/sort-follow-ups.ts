import type { FollowUpView } from '#shared/ipc/card-view'

/** In the order in which they come: by first alert, else by when they open. */
export function inOrder(followUps: readonly FollowUpView[]): readonly FollowUpView[] {
  const at = (one: FollowUpView) => one.alertsAt[0] ?? one.opensAt
  return followUps.toSorted((one, other) => at(one) - at(other))
}

const urgency: readonly FollowUpView['status'][] = ['overdue', 'open', 'snoozed', 'held', 'scheduled']

/** The one to show first: what the board's card names, else the most urgent that is not over. */
export function nextOf(followUps: readonly FollowUpView[], key: string | null): FollowUpView | null {
  const named = followUps.find((one) => one.key === key)
  if (named) return named
  for (const status of urgency) {
    const first = inOrder(followUps).find((one) => one.status === status)
    if (first) return first
  }
  return null
}
