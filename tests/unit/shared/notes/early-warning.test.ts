import { describe, expect, it } from 'vitest'
import type { Card } from '#shared/model/card'
import type { PromiseTerms } from '#shared/model/promise'
import { describeEarlyWarning } from '#shared/notes/early-warning'
import { planFollowUps } from '#shared/rules/plan-follow-ups'
import { aCard } from '#tests/support/builders/card'
import { anInterview } from '#tests/support/builders/interview'
import { aPerson } from '#tests/support/builders/person'
import { aPlanInput } from '#tests/support/builders/plan-input'
import { aPromise } from '#tests/support/builders/promise'
import { aStep, at, zone } from '../views/a-board.ts'

function warningFor(overrides: Partial<Card>, wall = '2026-03-03 18:00', step = 'check-in') {
  const card = aCard({
    people: [aPerson()],
    interviews: [anInterview({ personIds: ['jane'] })],
    ...overrides,
  })
  const { followUps } = planFollowUps(aPlanInput({ cards: [card], now: at(wall) }))
  const followUp = followUps.find((one) => one.step === step)
  if (!followUp) throw new Error('There is no such follow-up')
  return describeEarlyWarning(followUp, card, { now: at(wall), zone, holder: null })
}

const withPromise = (terms: PromiseTerms) => ({ theirPromises: [aPromise({ terms })] })

describe('describeEarlyWarning', () => {
  it.each([
    ['no word', {}, 'Tuesday 10 March: they named no date, so give them a week.'],
    ['a brisk pace', { pace: 'assertive' }, 'Friday: even at a brisk pace, give them three days.'],
    [
      'a date',
      withPromise({ kind: 'decide-by', date: '2026-03-06' }),
      'Monday: it’s their turn until the date they named has passed.',
    ],
    [
      'leave to call',
      withPromise({ kind: 'call-on', date: '2026-03-05' }),
      'Thursday: that’s the day they named.',
    ],
  ] as const)('names the rule for %s', (_what, card, rest) => {
    expect(warningFor(card)).toBe(`Better not before ${rest}`)
  })

  it('is null once its time has come, and for notes that can be sent at once', () => {
    expect(warningFor({}, '2026-03-10 08:59')).not.toBeNull()
    expect(warningFor({}, '2026-03-10 09:00')).toBeNull()
    expect(warningFor({}, '2026-03-03 18:00', 'thank-you')).toBeNull()
  })

  it('names the application whose message comes first', () => {
    const held = aStep('check-in', { status: 'held', opensAt: at('2026-03-08 09:00') })
    const card = aCard({ role: '' })
    const warn = (holder: Card) =>
      describeEarlyWarning(held, card, { now: at('2026-03-09 09:00'), zone, holder })
    const rule = 'Better not before tomorrow: messages to one employer stay three days apart, and one about'
    const other = { id: 'other', company: 'Northwind Optics' }
    expect(warn(aCard({ ...other, role: 'Optician' }))).toBe(
      `${rule} “Optician” at Northwind Optics comes first.`,
    )
    expect(warn(aCard({ ...other, role: '' }))).toBe(
      `${rule} your other application at Northwind Optics comes first.`,
    )
    expect(warn(card)).toBe(`${rule} this application at ${card.company} comes first.`)
  })

  it('names the day on which the rules call for a step', () => {
    const warn = (followUp: ReturnType<typeof aStep>) =>
      describeEarlyWarning(followUp, aCard(), { now: at('2026-03-09 09:00'), zone, holder: null })
    expect(warn(aStep('second-check-in', { status: 'scheduled' }))).toBe(
      'Better not before tomorrow: sooner would be early.',
    )
    expect(warn(aStep('check-in', { status: 'snoozed', opensAt: at('2026-03-08 09:00') }))).toBeNull()
  })
})
