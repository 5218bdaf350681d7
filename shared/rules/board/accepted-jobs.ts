import type { Card } from '../../model/card.ts'
import type { FollowUpAction } from '../../model/follow-up-action.ts'
import type { EpochMs, Id, PlainDate, ZoneName } from '../../model/scalars.ts'
import { addDays, toPlainDate } from '../../time/day.ts'
import { toEpoch } from '../../time/instant.ts'
import { findLastAction, isFinal } from '../facts/last-action.ts'
import { findPersonKey } from '../facts/person-key.ts'
import { parseEventId, toFollowUpKey } from '../follow-up-key.ts'

/** Days after a job was accepted within which a promise to that employer is kept first. */
const PROMISE_DAYS = 7

/** A job that the user has accepted. */
export interface AcceptedJob {
  /** The id of the closing that accepted it. */
  readonly id: Id
  readonly cardId: Id
  readonly at: EpochMs
  readonly recordedAt: EpochMs
  /** The last day before the messages to the other employers: the day of the acceptance, or of a promise that comes first. */
  readonly settledOn: PlainDate
  /** The promise that comes first, as text for the basis of alerts; empty without one. */
  readonly settledBy: string
  /** The keys of the people who learned of the job from a withdrawal from another one. */
  readonly informed: readonly string[]
}

/** Returns the jobs that the user has accepted, oldest first. */
export function listAcceptedJobs(cards: readonly Card[], zone: ZoneName): readonly AcceptedJob[] {
  const jobs: AcceptedJob[] = []
  for (const card of cards) {
    const { closing } = card
    if (closing?.reason !== 'accepted') continue
    const [at, recordedAt] = [toEpoch(closing.at), toEpoch(closing.recordedAt)]
    const settled = findSettledDay(card, toPlainDate(at, zone), zone)
    jobs.push({
      id: closing.id,
      cardId: card.id,
      at,
      recordedAt,
      ...settled,
      informed: listInformed(cards, closing.id),
    })
  }
  return jobs.sort((a, b) => a.at - b.at)
}

/** Returns the day on which the last promise to the new employer was kept or, if it was not, its date. */
function findSettledDay(
  card: Card,
  acceptedOn: PlainDate,
  zone: ZoneName,
): Pick<AcceptedJob, 'settledOn' | 'settledBy'> {
  let [settledOn, settledBy] = [acceptedOn, '']
  for (const { id, date } of card.ownPromises) {
    if (date === null || date > addDays(acceptedOn, PROMISE_DAYS)) continue
    const key = toFollowUpKey({ cardId: card.id, eventId: id, step: 'own-promise', round: 1 })
    const action = findLastAction(card.actions, key)
    const isKept = action !== undefined && isFinal(action)
    const day = isKept ? toPlainDate(toEpoch(action.at), zone) : date
    if (day > settledOn) [settledOn, settledBy] = [day, isKept ? action.at : `${id} ${date}`]
  }
  return { settledOn, settledBy }
}

/** Lists the people to whom a withdrawal after a job was accepted went, each once. */
function listInformed(cards: readonly Card[], jobId: Id): readonly string[] {
  const informed = new Set<string>()
  for (const card of cards)
    for (const action of card.actions)
      if (action.step === 'withdraw' && isSent(action) && parseEventId(action.key) === jobId) {
        const key = findPersonKey(card, action.personId)
        if (key !== null) informed.add(key)
      }
  return [...informed]
}

function isSent({ kind }: FollowUpAction): boolean {
  return kind === 'sent' || kind === 'voicemail'
}
