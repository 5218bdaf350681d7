import type { AlertEntry } from '#shared/model/alert-entry'
import type { Card } from '#shared/model/card'
import type { EpochMs } from '#shared/model/scalars'
import type { Step } from '#shared/model/step'
import { endOf, toIso } from '#shared/time/instant'

/**
 * Notices an alert that comes again for a step of a card, under the same key or another, although nothing was entered
 * since and no conversation ended. Time, the clock, the zone and a restart are no reason.
 */
export function watchRefires() {
  const seen = new Map<string, string>()
  let known = 0
  return (ledger: readonly AlertEntry[], cards: readonly Card[], now: EpochMs): string[] => {
    const faults: string[] = []
    const facts = factsOf(cards, now)
    for (const entry of ledger.slice(known)) {
      for (const name of namesOf(entry)) {
        if (seen.get(name) === facts)
          faults.push(`${name} came again at ${toIso(now)}, and nothing changed: ${entry.basis}`)
        seen.set(name, facts)
      }
    }
    known = ledger.length
    return faults
  }
}

/** What counts from a visit, whose name is that of its first interview. */
const ofVisits: ReadonlySet<Step> = new Set(['debrief', 'thank-you', 'loop-in', 'check-in'])

/** One by its key, and one by what it counts from, whatever the visit is named after. */
function namesOf({ key, alert, basis, step }: AlertEntry): readonly string[] {
  if (!ofVisits.has(step)) return [`${key} ${alert}`]
  const [card, , ...rest] = key.split('/')
  return [`${key} ${alert}`, `${card} ${rest.join('/')} ${alert} of ${basis}`]
}

function factsOf(cards: readonly Card[], now: EpochMs): string {
  const ended = cards.map((card) => card.interviews.filter((one) => endOf(one) <= now).length)
  return JSON.stringify([cards, ended])
}
