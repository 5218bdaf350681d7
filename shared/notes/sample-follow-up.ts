import type { Card } from '../model/card.ts'
import type { Channel } from '../model/person.ts'
import type { EpochMs, Id } from '../model/scalars.ts'
import type { Step } from '../model/step.ts'
import type { TemplateId } from '../model/template.ts'
import type { FollowUp } from '../rules/follow-up.ts'
import { toFollowUpKey } from '../rules/follow-up-key.ts'
import { stepsOfTemplates } from './template-groups.ts'

interface SampleRequest {
  readonly template: TemplateId
  readonly card: Card
  /** What is planned for the card. */
  readonly planned: readonly FollowUp[]
  readonly channel: Channel
  readonly now: EpochMs
}

/**
 * Returns a follow-up with which a template can be shown on a card: the planned one that it would be written
 * for, otherwise one as if it were due now. It is for looking only, and may not exist.
 */
export function createSampleFollowUp({ template, card, planned, channel, now }: SampleRequest): FollowUp {
  const step = stepsOfTemplates[template]
  const real =
    planned.find((followUp) => followUp.template === template) ??
    planned.find((followUp) => followUp.step === step && followUp.personId !== null)
  // What was sent already would be shown as it went out.
  if (real) return { ...real, template, channel, status: 'open' }
  const eventId = findEventId(card, step)
  return {
    key: toFollowUpKey({ cardId: card.id, eventId, step, round: 1 }),
    step,
    alsoFor: [],
    cardId: card.id,
    personId: findReader(card, step),
    channel,
    opensAt: now,
    alerts: [],
    dueAt: null,
    lapsesAt: null,
    status: 'open',
    reason: '',
    sources: [],
    template,
    otherTemplate: null,
    foldsThanks: template === 'late-thanks-check-in' || template === 'rejection-thanks',
    heldBy: null,
    eventId,
    countsFrom: null,
  }
}

/** Finds the interview, answer, offer or promise that a step would be about; empty if the card has none. */
function findEventId(card: Card, step: Step): Id {
  const { interviews, answers, offers, ownPromises, closing } = card
  const interview = interviews.at(-1)?.id
  switch (step) {
    case 'missed-interview':
      return interviews.findLast(({ status }) => status === 'did-not-happen')?.id ?? interview ?? card.id
    case 'offer-thanks':
    case 'offer-answer':
    case 'tell-others':
      return offers.at(-1)?.id ?? card.id
    case 'own-promise':
      return ownPromises.at(-1)?.id ?? card.id
    case 'call-back':
      return answers.at(-1)?.id ?? card.id
    case 'rejection-thanks':
    case 'reconnect':
    case 'farewell':
      return closing?.id ?? card.id
    default:
      return interview ?? card.id
  }
}

/** Finds who would read it: somebody who was there for thanks, the recruiter for a debrief, otherwise the contact. */
function findReader({ people, interviews }: Card, step: Step): Id | null {
  const contact = people.find(({ isContact }) => isContact) ?? people[0]
  const present = interviews.at(-1)?.personIds[0]
  if (step === 'thank-you') return present ?? contact?.id ?? null
  if (step !== 'loop-in') return contact?.id ?? present ?? null
  return people.find(({ role }) => role === 'recruiter')?.id ?? contact?.id ?? null
}
