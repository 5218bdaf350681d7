import { describe, expect, it } from 'vitest'
import type { Card } from '#shared/model/card'
import { anAction } from '#tests/support/builders/action'
import { aCard } from '#tests/support/builders/card'
import { aClosing } from '#tests/support/builders/closing'
import { anInterview } from '#tests/support/builders/interview'
import { epochIn, isoIn } from '#tests/support/builders/local-time'
import { anOffer } from '#tests/support/builders/offer'
import { aPerson } from '#tests/support/builders/person'
import { planStep } from '#tests/support/builders/plan-step'
import { anOwnPromise } from '#tests/support/builders/promise'

const zones = ['America/New_York', 'Asia/Kolkata', 'Australia/Lord_Howe']

describe.each(zones)('draftAcceptanceNews in %s', (zone) => {
  const at = epochIn(zone)
  const iso = isoIn(zone)
  const tom = aPerson({ id: 'tom', name: 'Tom Wu', email: 'tom@brightwater.example.com' })
  const ines = aPerson({
    id: 'ines',
    name: 'Ines Roth',
    role: 'recruiter',
    email: 'ines@agency.example.com',
  })
  const accepted = (overrides: Partial<Card> = {}) =>
    aCard({
      id: 'accepted',
      company: 'Brightwater',
      stage: 'closed',
      people: [aPerson(), tom, ines, aPerson({ id: 'ana', name: 'Ana Sol', role: 'assistant', email: '' })],
      interviews: [anInterview({ start: iso('2026-03-03 15:00'), personIds: ['jane', 'tom'] })],
      offers: [anOffer({ personId: 'jane', at: iso('2026-03-09 12:00') })],
      closing: aClosing({ reason: 'accepted', at: iso('2026-03-10 15:00') }),
      ...overrides,
    })
  const other = (overrides: Partial<Card> = {}) =>
    aCard({
      id: 'other',
      company: 'Halyard',
      people: [{ ...ines, id: 'i2' }],
      interviews: [anInterview({ start: iso('2026-03-04 15:00'), personIds: ['i2'] })],
      ...overrides,
    })
  const plan = (cards: readonly Card[], step: 'acceptance-news' | 'withdraw' = 'acceptance-news') =>
    planStep(step, cards, { zone, now: at('2026-03-10 16:00') })

  it('goes to the interviewers and recruiters, but not to who made the offer', () => {
    expect(plan([accepted()])).toMatchObject([
      {
        personId: 'tom',
        channel: 'email',
        template: 'acceptance-news',
        alerts: [{ at: at('2026-03-12 09:00') }],
      },
      { personId: 'ines' },
    ])
  })

  it('does not arise for a card that was closed for another reason', () => {
    const closing = aClosing({ reason: 'declined', at: iso('2026-03-10 15:00') })
    expect(plan([accepted({ closing })])).toEqual([])
  })

  it('leaves out who asked not to be contacted', () => {
    expect(plan([accepted({ people: [{ ...tom, doNotContact: true }] })])).toEqual([])
  })

  it('waits for the contract, as the withdrawals do', () => {
    const ownPromises = [anOwnPromise({ text: 'Sign the contract', date: '2026-03-13' })]
    const [withdrawal] = plan([accepted({ ownPromises }), other({ people: [] })], 'withdraw')
    const [news] = plan([accepted({ ownPromises })])
    expect(withdrawal?.alerts[0]?.at).toBe(at('2026-03-16 09:00'))
    expect(news?.alerts[0]?.at).toBe(at('2026-03-16 09:00'))
  })

  it('gives nobody the news twice: neither before nor after the withdrawal that says it', () => {
    const cards = [accepted(), other()]
    expect(plan(cards).map(({ personId }) => personId)).toEqual(['tom'])
    const [withdrawal] = plan(cards, 'withdraw')
    const sent = anAction({
      step: 'withdraw',
      key: withdrawal?.key ?? '',
      personId: 'i2',
      at: iso('2026-03-10 15:30'),
    })
    const closing = aClosing({ id: 'left', reason: 'withdrawn', at: iso('2026-03-10 15:30') })
    const told = other({ stage: 'closed', actions: [sent], closing })
    expect(plan([accepted(), told]).map(({ personId }) => personId)).toEqual(['tom'])
    const skipped = other({ actions: [{ ...sent, kind: 'skipped' }] })
    expect(plan([accepted(), skipped]).map(({ personId }) => personId)).toEqual(['tom', 'ines'])
  })
})
