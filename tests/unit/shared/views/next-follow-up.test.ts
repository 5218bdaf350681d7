import { describe, expect, it } from 'vitest'
import { describeNextFollowUp } from '#shared/views/next-follow-up'
import { aCard } from '#tests/support/builders/card'
import { epochIn } from '#tests/support/builders/local-time'
import { aPerson } from '#tests/support/builders/person'

const zone = 'America/New_York'
const at = epochIn(zone)
const context = { now: at('2026-03-10 11:00'), zone }
const card = aCard({ people: [aPerson(), aPerson({ id: 'tom', name: 'Tom Wu' })] })

type Step = Parameters<typeof describeNextFollowUp>[0][number]
const aStep = (overrides: Partial<Step>): Step => ({
  step: 'check-in',
  channel: 'email',
  personId: 'jane',
  status: 'scheduled',
  opensAt: at('2026-03-17 09:00'),
  alertsAt: [at('2026-03-17 09:00')],
  ...overrides,
})
const describeAll = (...steps: readonly Partial<Step>[]) =>
  describeNextFollowUp(steps.map(aStep), card, context)

describe('describeNextFollowUp', () => {
  it('names the first thing to do and its day', () => {
    expect(describeAll({}, { step: 'own-promise', alertsAt: [at('2026-03-20 09:00')] })).toBe(
      'check in with Jane on Tue 17 March',
    )
    expect(describeAll({ alertsAt: [at('2026-03-11 09:00')] })).toBe('check in with Jane tomorrow')
  })

  it('puts what is open before what comes later, whenever it reminds again', () => {
    const thanks = { step: 'thank-you', personId: 'tom', alertsAt: [at('2026-03-18 09:00')] } as const
    expect(describeAll({}, { ...thanks, status: 'open' })).toBe('thank Tom today')
    expect(describeAll({}, { ...thanks, status: 'overdue' })).toBe('thank Tom today')
  })

  it('passes over what is done, and has nothing to say without anything else', () => {
    expect(describeAll({ status: 'done' }, { status: 'skipped' }, { status: 'lapsed' })).toBe('')
  })
})
