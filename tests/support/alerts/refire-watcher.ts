import type { AlertEntry } from '#shared/model/alert-entry'
import type { Card } from '#shared/model/card'
import type { EpochMs } from '#shared/model/scalars'
import type { Step } from '#shared/model/step'
import { getInterviewEnd, toEpoch, toIso } from '#shared/time/instant'

/**
 * Creates a function that reports alerts which fire again for a step of a card, under any key, although
 * nothing was entered since and no interview ended. Passing time, the zone or a restart must not cause that, nor
 * a clock that is set back by a few minutes.
 */
export function createRefireWatcher() {
  const lastByName = new Map<string, { readonly facts: string; readonly entry: AlertEntry }>()
  let checked = 0
  return (ledger: readonly AlertEntry[], cards: readonly Card[], now: EpochMs): string[] => {
    const faults: string[] = []
    const facts = serializeFacts(cards, now)
    for (const entry of ledger.slice(checked)) {
      for (const name of listNames(entry)) {
        const last = lastByName.get(name)
        if (last?.facts === facts && !isFromLater(last.entry, entry))
          faults.push(`${name} came again at ${toIso(now)}, and nothing changed: ${entry.basis}`)
        lastByName.set(name, { facts, entry })
      }
    }
    checked = ledger.length
    return faults
  }
}

/** Returns true if an entry was made while the clock was ahead, as seen when the other was made. */
export function isFromLater(entry: AlertEntry, than: AlertEntry): boolean {
  return toEpoch(entry.firedAt) - toEpoch(than.firedAt) > 5 * 60_000
}

/** The steps that count from an interview day, whose id is that of its first interview. */
const stepsOfInterviewDays: ReadonlySet<Step> = new Set(['debrief', 'thank-you', 'loop-in', 'check-in'])

/**
 * Returns a name from the key and one from the basis, which does not depend on the id of the interview day.
 */
function listNames({ key, alert, basis, step }: AlertEntry): readonly string[] {
  if (!stepsOfInterviewDays.has(step)) return [`${key} ${alert}`]
  const [card, , ...rest] = key.split('/')
  return [`${key} ${alert}`, `${card} ${rest.join('/')} ${alert} of ${basis}`]
}

function serializeFacts(cards: readonly Card[], now: EpochMs): string {
  const ended = cards.map(
    (card) => card.interviews.filter((interview) => getInterviewEnd(interview) <= now).length,
  )
  return JSON.stringify([cards, ended])
}
