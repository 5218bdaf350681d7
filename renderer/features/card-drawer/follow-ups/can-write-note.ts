import type { FollowUpView } from '#shared/ipc/card-view'

/**
 * Returns true if the note desk has something to write for a follow-up. The answer to an offer has no note of
 * its own: the desk offers to accept, to decline and to ask for more time.
 */
export function canWriteNote({ hasNote, step }: Pick<FollowUpView, 'hasNote' | 'step'>): boolean {
  return hasNote || step === 'offer-answer'
}
