import { describe, expect, it } from 'vitest'
import { aCard } from '#tests/support/builders/card'
import { aClosing } from '#tests/support/builders/closing'
import { epochIn, isoIn } from '#tests/support/builders/local-time'
import { listAlertTimes, planStep } from '#tests/support/builders/plan-step'

describe.each(['America/New_York', 'Asia/Kolkata', 'Australia/Lord_Howe'])('draftReconnect in %s', (zone) => {
  const at = epochIn(zone)
  const closing = aClosing({ at: isoIn(zone)('2026-03-12 11:00'), reconnect: true })
  const found = (wall: string, change: Partial<typeof closing> = {}) =>
    planStep('reconnect', [aCard({ stage: 'closed', closing: { ...closing, ...change } })], {
      zone,
      now: at(wall),
    })

  it('alerts 90 days later, is due after two weeks and lapses after a month', () => {
    const [followUp] = found('2026-03-12 11:00')
    expect(listAlertTimes(followUp)).toEqual([at('2026-06-10 09:00')])
    expect(followUp).toMatchObject({
      status: 'scheduled',
      dueAt: at('2026-06-24 23:59') + 59_999,
      lapsesAt: at('2026-07-10 23:59') + 59_999,
    })
    expect(found('2026-07-11 00:00')[0]?.status).toBe('lapsed')
  })

  it('arises only if the user asked for it', () => {
    expect(found('2026-03-12 11:00', { reconnect: false })).toEqual([])
    expect(found('2026-03-12 11:00', { reason: 'withdrawn' })).toEqual([])
  })
})
