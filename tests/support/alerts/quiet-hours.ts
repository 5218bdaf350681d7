import type { AlertEntry } from '#shared/model/alert-entry'
import type { EpochMs, ZoneName } from '#shared/model/scalars'
import type { Workspace } from '#shared/model/workspace'
import { findQuietPeriod } from '#shared/rules/timing/quiet-hours'
import { toEpoch } from '#shared/time/instant'

/** How late a debrief may come in quiet hours. */
const ON_TIME_MS = 10 * 60_000

/**
 * Returns true if an alert that fires now should have waited for the end of quiet hours. Only `join`, a debrief
 * that is on time, and what cannot wait for an interview before their end may come in them.
 */
export function isBreakingQuietHours(
  { ledger, cards, settings }: Workspace,
  { now, zone }: { readonly now: EpochMs; readonly zone: ZoneName },
): boolean {
  const quiet = findQuietPeriod(now, { settings, zone })
  if (quiet === null) return false
  const findInterviews = (key: string) => cards.find(({ id }) => id === key.split('/')[0])?.interviews ?? []
  const isAllowed = ({ step, key, plannedFor }: AlertEntry) => {
    if (step === 'join') return true
    if (step === 'debrief') return now <= toEpoch(plannedFor) + ON_TIME_MS
    if (step !== 'prepare' && step !== 'farewell' && step !== 'withdraw') return false
    return findInterviews(key).some(({ start }) => toEpoch(start) > now && toEpoch(start) < quiet.ends)
  }
  return ledger.some((entry) => entry.deliveredAt === null && !isAllowed(entry))
}
