import { describe, expect, it } from 'vitest'
import type { Card } from '#shared/model/card'
import { anAnswer } from '#tests/support/builders/answer'
import { aCard } from '#tests/support/builders/card'
import { aClosing } from '#tests/support/builders/closing'
import { anInterview } from '#tests/support/builders/interview'
import { epochIn, isoIn } from '#tests/support/builders/local-time'
import { aPerson } from '#tests/support/builders/person'
import { listAlertTimes, planStep } from '#tests/support/builders/plan-step'
import { someSettings } from '#tests/support/builders/workspace'

describe.each(['America/New_York', 'Asia/Kolkata', 'Australia/Lord_Howe'])(
  'draftApplicationFollowUp in %s',
  (zone) => {
    const at = epochIn(zone)
    const iso = isoIn(zone)
    const applied = (id: string, overrides: Partial<Card> = {}) =>
      aCard({
        id,
        company: `Company ${id}`,
        stage: 'applied',
        appliedOn: '2026-03-02',
        addedAt: iso('2026-03-02 10:00'),
        people: [aPerson({ email: `${id}@example.com` })],
        ...overrides,
      })
    const asked = (cards: readonly Card[], overrides = {}) =>
      planStep('application-follow-up', cards, { zone, now: at('2026-03-03 10:00'), ...overrides })

    it('asks about three applications a day at most, the oldest first', () => {
      const cards = ['e', 'd', 'c', 'b'].map((id) => applied(id))
      const older = applied('z', { appliedOn: '2026-03-01', addedAt: iso('2026-03-01 10:00') })
      const days = asked([...cards, older]).map((one) => [one.cardId, listAlertTimes(one)?.[0]])
      expect(Object.fromEntries(days)).toEqual({
        z: at('2026-03-11 09:00'),
        b: at('2026-03-12 09:00'),
        c: at('2026-03-12 09:00'),
        d: at('2026-03-12 09:00'),
        e: at('2026-03-13 09:00'),
      })
    })

    it('comes on the working day after the card was entered at the earliest', () => {
      const late = applied('a', { appliedOn: '2026-02-16', addedAt: iso('2026-03-06 10:00') })
      expect(listAlertTimes(asked([late], { now: at('2026-03-06 10:00') })[0])).toEqual([
        at('2026-03-09 09:00'),
      ])
    })

    it('follows the setting, and never comes for 0', () => {
      const askedFor = (applicationFollowUpDays: number) =>
        asked([applied('a')], { workspace: { settings: someSettings({ applicationFollowUpDays }) } })
      expect(listAlertTimes(askedFor(3)[0])).toEqual([at('2026-03-05 09:00')])
      expect(askedFor(0)).toEqual([])
    })

    it('arises for a card in Waiting that never had a conversation', () => {
      expect(asked([applied('a', { stage: 'waiting' })])).toHaveLength(1)
    })

    it.each<[string, Partial<Card>]>([
      ['an interview', { interviews: [anInterview()] }],
      ['an answer', { answers: [anAnswer()] }],
      ['nobody to reach', { people: [] }],
      ['another stage', { stage: 'interview' }],
    ])('does not arise with %s', (_, overrides) => {
      expect(asked([applied('a', overrides)])).toEqual([])
    })

    it('ends when a job is accepted', () => {
      const accepted = applied('b', {
        stage: 'closed',
        closing: aClosing({ reason: 'accepted', at: iso('2026-03-03 09:00') }),
      })
      expect(asked([applied('a'), accepted])).toEqual([])
    })
  },
)
