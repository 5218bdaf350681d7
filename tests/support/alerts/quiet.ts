import type { AlertEntry } from '#shared/model/alert-entry'
import type { EpochMs, ZoneName } from '#shared/model/scalars'
import type { Workspace } from '#shared/model/workspace'
import { quietAt } from '#shared/rules/timing/quiet-hours'
import { toEpoch } from '#shared/time/instant'

/** A debrief in quiet hours is on time for so long. */
const ON_TIME_MS = 10 * 60_000

/**
 * Whether something that is given now should have waited for the end of quiet hours: all but a debrief at its time,
 * and getting ready for an interview that begins before they end.
 */
export function breaksQuiet(
  { ledger, cards, settings }: Workspace,
  { now, zone }: { readonly now: EpochMs; readonly zone: ZoneName },
): boolean {
  const quiet = quietAt(now, { settings, zone })
  if (quiet === null) return false
  const startOf = (key: string) => {
    const [cardId, id] = key.split('/')
    const card = cards.find((one) => one.id === cardId)
    return card?.interviews.find((one) => one.id === id)?.start
  }
  const mayCome = ({ step, key, plannedFor }: AlertEntry) => {
    if (step === 'debrief') return now <= toEpoch(plannedFor) + ON_TIME_MS
    const start = step === 'prepare' ? startOf(key) : undefined
    return start !== undefined && toEpoch(start) < quiet.ends
  }
  return ledger.some((entry) => entry.shownAt === null && !mayCome(entry))
}
