import type { Card } from '#shared/model/card'
import type { EpochMs, ZoneName } from '#shared/model/scalars'
import type { Step } from '#shared/model/step'
import type { FollowUp, FollowUpStatus } from '#shared/rules/follow-up'
import type { Plan } from '#shared/rules/plan'
import { planFollowUps } from '#shared/rules/plan-follow-ups'
import { toBoardCard } from '#shared/views/board-card'
import { aCard } from '#tests/support/builders/card'
import { anInterview } from '#tests/support/builders/interview'
import { epochIn } from '#tests/support/builders/local-time'
import { aPerson } from '#tests/support/builders/person'
import { aPlanInput } from '#tests/support/builders/plan-input'

export const zone: ZoneName = 'America/New_York'

/** Parses a local time in New York, such as `2026-03-03 18:00`. */
export const at = epochIn(zone)

export const tom = aPerson({ id: 'tom', name: 'Tom Wu', email: 'tom@example.com' })

/** A card in Waiting whose phone screen with Jane was on Tuesday 3 March 2026, 15:00 to 15:30. */
export function aWaitingCard(overrides: Partial<Card> = {}): Card {
  return aCard({
    stage: 'waiting',
    people: [aPerson()],
    interviews: [anInterview({ personIds: ['jane'] })],
    ...overrides,
  })
}

/** Plans the follow-ups of cards as of an instant. */
export function planOf(cards: readonly Card[], now: EpochMs): Plan {
  return planFollowUps(aPlanInput({ cards, now }))
}

/** Projects a card as the board shows it at a local time, with the real plan. */
export function onBoard(card: Card, wall: string) {
  const now = at(wall)
  return toBoardCard({ card, followUps: planOf([card], now).byCard.get(card.id) ?? [], now, zone })
}

/**
 * Creates a follow-up in a state that is hard to reach with the real plan. Open since 10 March 2026, 9:00.
 */
export function aStep(step: Step, overrides: Partial<FollowUp> = {}): FollowUp {
  return {
    key: `card-1/event-1/${step}/1`,
    step,
    alsoFor: [],
    cardId: 'card-1',
    personId: 'jane',
    channel: 'email',
    opensAt: at('2026-03-10 09:00'),
    alerts: [{ name: 'first', at: at('2026-03-10 09:00'), basis: '' }],
    dueAt: at('2026-03-13 23:59') + 59_999,
    lapsesAt: null,
    status: 'open',
    reason: 'Because.',
    sources: ['B'],
    template: null,
    otherTemplate: null,
    foldsThanks: false,
    heldBy: null,
    eventId: 'event-1',
    countsFrom: at('2026-03-03 15:30'),
    ...overrides,
  }
}

/** Returns the next step of a card that has only this follow-up, in this status. */
export function wordsFor(
  step: Step,
  status: FollowUpStatus,
  wall: string,
  overrides: Partial<FollowUp> & { readonly card?: Card } = {},
) {
  const { card = aWaitingCard(), ...rest } = overrides
  const followUps = [aStep(step, { status, ...rest })]
  return toBoardCard({ card, followUps, now: at(wall), zone }).next
}
