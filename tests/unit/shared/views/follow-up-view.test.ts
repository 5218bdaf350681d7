import { describe, expect, it } from 'vitest'
import { followUpViewSchema } from '#shared/ipc/card-view'
import { steps } from '#shared/model/step'
import { stepActivities } from '#shared/rules/step-activities'
import { toFollowUpView } from '#shared/views/follow-up-view'
import { anInterview } from '#tests/support/builders/interview'
import { at, aWaitingCard, planOf, zone } from './a-board.ts'
import { dueStep } from './every-step.ts'

const card = aWaitingCard({
  interviews: [anInterview({ personIds: ['jane'], debriefedAt: '2026-03-03T20:31:00.000Z' })],
})

function viewsAt(wall: string) {
  const now = at(wall)
  return planOf([card], now).followUps.map((followUp) => toFollowUpView({ followUp, card, now, zone }))
}

describe('toFollowUpView', () => {
  it('contains title, timing and reason, and the instants', () => {
    const [thanks, checkIn] = viewsAt('2026-03-04 11:30')
    expect(thanks).toMatchObject({
      step: 'thank-you',
      title: 'Thank Jane Okafor',
      dueText: 'by 15:30',
      status: 'open',
      tone: 'now',
      hasNote: true,
      opensAt: at('2026-03-03 15:30'),
      dueAt: at('2026-03-04 15:30'),
      lapsesAt: at('2026-03-06 15:30'),
    })
    expect(checkIn).toMatchObject({
      step: 'check-in',
      title: 'Check in with Jane Okafor',
      dueText: 'Tuesday, 9:00',
      status: 'scheduled',
      tone: 'wait',
      alertsAt: [at('2026-03-10 09:00'), at('2026-03-13 09:00')],
    })
  })

  it('follows the clock, also between two plans', () => {
    const followUps = planOf([card], at('2026-03-04 11:30')).byCard.get(card.id) ?? []
    const later = followUps.map((followUp) =>
      toFollowUpView({ followUp, card, now: at('2026-03-04 16:00'), zone }),
    )
    expect(later.map((view) => view.status)).toEqual(['overdue', 'scheduled'])
  })

  it.each(steps)('contains the reason and sources of %s, and whether it has a note', (step) => {
    const { cards, now, followUp } = dueStep(step)
    const of = cards.find((one) => one.id === followUp.cardId) ?? null
    const view = toFollowUpView({ followUp, card: of, now, zone })
    expect(view).toMatchObject({ status: 'open', tone: 'now', reason: followUp.reason, step })
    expect(view.sources.length).toBeGreaterThan(0)
    expect(view.hasNote).toBe(stepActivities[step] === 'write' || step === 'own-promise')
    expect(followUpViewSchema.parse(view)).toEqual(view)
  })

  it('matches the schema of the contract', () => {
    for (const view of viewsAt('2026-03-10 10:00')) expect(followUpViewSchema.parse(view)).toEqual(view)
  })
})
