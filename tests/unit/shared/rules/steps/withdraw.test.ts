import { describe, expect, it } from 'vitest'
import type { Card } from '#shared/model/card'
import type { PlainDate } from '#shared/model/scalars'
import { anAction } from '#tests/support/builders/action'
import { aCard } from '#tests/support/builders/card'
import { aClosing } from '#tests/support/builders/closing'
import { anInterview } from '#tests/support/builders/interview'
import { epochIn, isoIn } from '#tests/support/builders/local-time'
import { aPerson } from '#tests/support/builders/person'
import { planStep } from '#tests/support/builders/plan-step'
import { anOwnPromise } from '#tests/support/builders/promise'

describe.each(['America/New_York', 'Asia/Kolkata', 'Australia/Lord_Howe'])('draftWithdraw in %s', (zone) => {
  const at = epochIn(zone)
  const iso = isoIn(zone)
  const accepted = aCard({
    id: 'accepted',
    company: 'Brightwater',
    stage: 'closed',
    closing: aClosing({ reason: 'accepted', at: iso('2026-03-10 15:00') }),
  })
  const other = (overrides: Partial<Card> = {}) =>
    aCard({
      people: [aPerson()],
      interviews: [anInterview({ start: iso('2026-03-03 15:00'), personIds: ['jane'] })],
      ...overrides,
    })
  const withdrawals = (card: Card, step: 'withdraw' | 'check-in' | 'thank-you' = 'withdraw') =>
    planStep(step, [accepted, card], { zone, now: at('2026-03-10 15:00') })

  it('alerts at once before an interview that comes sooner, and is due before it', () => {
    const interviews = [anInterview({ start: iso('2026-03-10 18:00') })]
    expect(withdrawals(other({ interviews }))).toMatchObject([
      { alerts: [{ at: at('2026-03-10 15:00') }], dueAt: at('2026-03-10 18:00') },
    ])
  })

  it('arises for cards added before, with a conversation of the last ninety days', () => {
    expect(withdrawals(other())).toHaveLength(1)
    expect(withdrawals(other({ addedAt: iso('2026-03-10 16:00') }))).toEqual([])
    expect(withdrawals(other({ interviews: [anInterview({ start: iso('2025-12-01 15:00') })] }))).toEqual([])
    expect(withdrawals(other({ interviews: [] }))).toEqual([])
  })

  it('waits for a promise to the new employer that is dated within seven days, and for no later one', () => {
    const alertDay = (date: PlainDate) => {
      const promising = { ...accepted, ownPromises: [anOwnPromise({ date })] }
      const [withdrawal] = planStep('withdraw', [promising, other()], { zone, now: at('2026-03-10 15:00') })
      return withdrawal?.alerts[0]?.at
    }
    expect(alertDay('2026-03-17')).toBe(at('2026-03-18 09:00'))
    expect(alertDay('2026-03-18')).toBe(at('2026-03-11 09:00'))
  })

  it('stands for everything else to be sent until it was sent or skipped', () => {
    expect(withdrawals(other(), 'check-in')).toEqual([])
    const [withdrawal] = withdrawals(other())
    const skipped = anAction({
      step: 'withdraw',
      kind: 'skipped',
      key: withdrawal?.key ?? '',
      at: iso('2026-03-10 15:00'),
    })
    expect(withdrawals(other({ actions: [skipped] }), 'check-in')).toHaveLength(1)
  })
})
