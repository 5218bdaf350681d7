import type { AlertEntry } from '#shared/model/alert-entry'
import type { Card } from '#shared/model/card'
import type { EpochMs } from '#shared/model/scalars'
import type { Step } from '#shared/model/step'
import { getInterviewEnd, toIso } from '#shared/time/instant'

/**
 * Creates a function that reports alerts which fire again for a step of a card, under any key, although
 * nothing was entered since and no interview ended. Passing time, the clock, the zone or a restart must not
 * cause that.
 */
export function createRefireWatcher() {
  const factsByName = new Map<string, string>()
  let checked = 0
  return (ledger: readonly AlertEntry[], cards: readonly Card[], now: EpochMs): string[] => {
    const faults: string[] = []
    const facts = serializeFacts(cards, now)
    for (const entry of ledger.slice(checked)) {
      for (const name of listNames(entry)) {
        if (factsByName.get(name) === facts)
          faults.push(`${name} came again at ${toIso(now)}, and nothing changed: ${entry.basis}`)
        factsByName.set(name, facts)
      }
    }
    checked = ledger.length
    return faults
  }
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
