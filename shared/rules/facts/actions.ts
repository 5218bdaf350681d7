import type { Deed } from '../../model/follow-up-action.ts'

/** What was last done about a follow-up: the one deed that counts. */
export function lastDeed(deeds: readonly Deed[], key: string): Deed | undefined {
  return deeds.findLast((deed) => deed.key === key)
}

/** Whether a deed ends its follow-up: sent, left on a voicemail, or skipped. */
export function isFinal(deed: Deed | undefined): boolean {
  return deed?.kind === 'sent' || deed?.kind === 'voicemail' || deed?.kind === 'skipped'
}
