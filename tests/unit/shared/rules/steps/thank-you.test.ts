import { describe, expect, it } from 'vitest'
import type { Card } from '#shared/model/card'
import { planFollowUps } from '#shared/rules/plan-follow-ups'
import { anAction } from '#tests/support/builders/action'
import { aCard } from '#tests/support/builders/card'
import { anInterview } from '#tests/support/builders/interview'
import { epochIn } from '#tests/support/builders/local-time'
import { aPerson } from '#tests/support/builders/person'
import { aPlanInput } from '#tests/support/builders/plan-input'
import { someSettings } from '#tests/support/builders/workspace'

const at = epochIn('America/New_York')
const people = [aPerson(), aPerson({ id: 'tom', name: 'Tom Wu' })]

function thankYous(card: Partial<Card>, now = at('2026-03-03 15:30'), settings = someSettings()) {
  const input = aPlanInput({ cards: [aCard({ people, ...card })], now, workspace: { settings } })
  return planFollowUps(input).followUps.filter((followUp) => followUp.step === 'thank-you')
}

describe('draftThankYou', () => {
  it('arises when the interview has ended', () => {
    expect(thankYous({ interviews: [anInterview()] }, at('2026-03-03 15:29'))).toEqual([])
    expect(thankYous({ interviews: [anInterview()] })).toHaveLength(1)
  })

  it('arises once for each person, by e-mail', () => {
    expect(thankYous({ interviews: [anInterview({ personIds: ['jane', 'tom'] })] })).toMatchObject([
      { key: 'card-1/interview-1/thank-you/1/jane', personId: 'jane', channel: 'email' },
      { key: 'card-1/interview-1/thank-you/1/tom', personId: 'tom', channel: 'email' },
    ])
  })

  it('arises once if nobody is named, and asks for the name first', () => {
    const [followUp, ...more] = thankYous({ interviews: [anInterview()] })
    expect(more).toEqual([])
    expect(followUp).toMatchObject({ key: 'card-1/interview-1/thank-you/1', personId: null })
    expect(followUp?.reason).toContain('Add their name')
  })

  it('keeps an action from before anybody was named for the person named first', () => {
    const skipped = anAction({ key: 'card-1/interview-1/thank-you/1', step: 'thank-you', kind: 'skipped' })
    const interviews = [anInterview({ personIds: ['jane', 'tom'], firstNamedId: 'tom' })]
    expect(thankYous({ interviews, actions: [skipped] })).toMatchObject([
      { key: 'card-1/interview-1/thank-you/1/jane', personId: 'jane', status: 'open' },
      { key: 'card-1/interview-1/thank-you/1', personId: 'tom', status: 'skipped' },
    ])
  })

  it('does not arise again if the person who was thanked is removed from the card', () => {
    const key = 'card-1/interview-1/thank-you/1/jane'
    const interviews = [anInterview()]
    for (const kind of ['sent', 'voicemail', 'skipped'] as const)
      expect(thankYous({ interviews, actions: [anAction({ key, kind })] }), kind).toEqual([])
    expect(
      thankYous({ interviews, actions: [anAction({ key, kind: 'snoozed', until: '2026-03-04' })] }),
    ).toHaveLength(1)
  })

  it('stays done if it was sent before anybody was named', () => {
    const sent = anAction({ key: 'card-1/interview-1/thank-you/1', step: 'thank-you' })
    expect(thankYous({ interviews: [anInterview()], actions: [sent] })).toMatchObject([{ status: 'done' }])
  })

  it('arises once for two interviews of one day', () => {
    const second = anInterview({ id: 'interview-2', start: '2026-03-03T21:00:00.000Z', personIds: ['jane'] })
    const found = thankYous(
      { interviews: [anInterview({ personIds: ['jane'] }), second] },
      at('2026-03-03 16:30'),
    )
    expect(found).toMatchObject([
      { key: 'card-1/interview-1/thank-you/1/jane', countsFrom: at('2026-03-03 16:30') },
    ])
  })

  it.each([
    ['phone', '16:30', 'thank-you-call'],
    ['video', '16:30', 'thank-you-call'],
    ['on-site', '18:30', 'thank-you-visit'],
    ['other', '18:30', 'thank-you-visit'],
  ] as const)('alerts after an interview of kind %s at %s with its own template', (kind, time, template) => {
    const [followUp] = thankYous({ interviews: [anInterview({ kind, personIds: ['jane'] })] })
    expect(followUp).toMatchObject({
      template,
      alerts: [{ at: at(`2026-03-03 ${time}`) }, {}, { at: at('2026-03-06 09:00') }],
    })
  })

  it('is open at once, overdue after 24 hours and lapsed after 72', () => {
    const card = { interviews: [anInterview({ personIds: ['jane'] })] }
    const statusAt = (now: number) => thankYous(card, now)[0]?.status
    expect(statusAt(at('2026-03-03 15:30'))).toBe('open')
    expect(statusAt(at('2026-03-04 15:30'))).toBe('open')
    expect(statusAt(at('2026-03-04 15:30') + 1)).toBe('overdue')
    expect(statusAt(at('2026-03-06 15:30') - 1)).toBe('overdue')
    expect(statusAt(at('2026-03-06 15:30'))).toBe('lapsed')
  })

  it('lapses after the hours in the settings, and says why', () => {
    const card = { interviews: [anInterview({ personIds: ['jane'] })] }
    const settings = someSettings({ thankYouLapseHours: 48 })
    const [followUp] = thankYous(card, at('2026-03-05 15:30'), settings)
    expect(followUp).toMatchObject({ status: 'lapsed', alerts: [] })
    expect(followUp?.reason).toContain('You spoke more than 48 hours ago.')
  })

  it('goes to an assistant under the same key if the person asked not to be contacted', () => {
    const card = {
      people: [aPerson({ doNotContact: true }), aPerson({ id: 'ana', name: 'Ana Lima', role: 'assistant' })],
      interviews: [anInterview({ personIds: ['jane'] })],
    }
    const [followUp] = thankYous(card)
    expect(followUp).toMatchObject({ key: 'card-1/interview-1/thank-you/1/jane', personId: 'ana' })
    expect(followUp?.reason).toContain('so this goes to Ana Lima')
  })

  it('ends with the card', () => {
    expect(thankYous({ stage: 'closed', interviews: [anInterview()] })).toEqual([])
  })

  it('leaves the plan once it has lapsed if another interview day followed', () => {
    const later = anInterview({ id: 'interview-2', start: '2026-03-05T20:00:00.000Z' })
    const card = { interviews: [anInterview(), later] }
    expect(thankYous(card, at('2026-03-06 15:29'))).toHaveLength(2)
    expect(thankYous(card, at('2026-03-06 15:30'))).toMatchObject([{ eventId: 'interview-2' }])
  })
})
