import type { Card } from '../../model/card.ts'
import type { Person } from '../../model/person.ts'
import { addDays } from '../../time/day.ts'
import type { AcceptedJob } from '../board/accepted-jobs.ts'
import type { CardFacts } from '../facts/card-facts.ts'
import { chooseDestination, chooseWrittenChannel } from '../facts/choose-channel.ts'
import { toPersonKey } from '../facts/person-key.ts'
import type { RuleContext } from '../rule-context.ts'
import type { StepDraft } from '../step-draft.ts'

/**
 * Drafts a line to each interviewer and recruiter of an accepted job who did not make the offer, after the
 * withdrawals. A person who gets a withdrawal on another card, which says the same, gets no such line.
 */
export function draftAcceptanceNews({ card }: CardFacts, context: RuleContext): readonly StepDraft[] {
  const job = context.accepted.find(({ cardId }) => cardId === card.id)
  if (job === undefined) return []
  return listRecipients(card, job).map((person) => ({
    destination: chooseDestination(card, person, {
      email: 'acceptance-news',
      chooseChannel: chooseWrittenChannel,
    }),
    eventId: job.id,
    eventAt: job.at,
    enteredAt: job.recordedAt,
    keyPersonId: person.id,
    countsFrom: job.at,
    basis: `accepted ${job.at} ${job.settledBy}`,
    opens: 'alert',
    alerts: [{ name: 'first', on: addDays(job.settledOn, 2) }],
    due: { by: 'working-days-after-first-alert', days: 3 },
    lapses: { by: 'days-after-first-alert', days: 14 },
    reason: () => 'They helped you get this job. Tell them you’re coming.',
    lapsedReason: 'You accepted over two weeks ago. They know by now.',
  }))
}

function listRecipients(card: Card, { informed }: AcceptedJob): readonly Person[] {
  const makers = new Set(card.offers.map(({ personId }) => personId))
  const participants = new Set(
    card.interviews.flatMap(({ status, personIds }) => (status === 'planned' ? personIds : [])),
  )
  return card.people.filter(
    (person) =>
      (person.role === 'recruiter' || participants.has(person.id)) &&
      !makers.has(person.id) &&
      !person.doNotContact &&
      !informed.includes(toPersonKey(card, person)),
  )
}
