import type { FollowUpView } from '#shared/ipc/card-view'

/** The name of each status. */
const statusNames: Readonly<Record<FollowUpView['status'], string>> = {
  scheduled: 'Planned',
  open: 'Your turn',
  overdue: 'Overdue',
  done: 'Done',
  skipped: 'Skipped',
  snoozed: 'Snoozed',
  held: 'On hold',
  lapsed: 'Too late',
}

/**
 * Names the status for screen readers, before the text that says when: "Planned: ". Empty if that text begins with the
 * name itself, as "snoozed until tomorrow" does.
 */
export function nameStatus({ status, dueText }: Pick<FollowUpView, 'status' | 'dueText'>): string {
  const name = statusNames[status]
  return dueText.toLowerCase().startsWith(name.toLowerCase()) ? '' : `${name}: `
}
