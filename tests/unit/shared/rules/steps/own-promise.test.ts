import { describe, expect, it } from 'vitest'
import type { OwnPromise } from '#shared/model/promise'
import { anAction } from '#tests/support/builders/action'
import { aCard } from '#tests/support/builders/card'
import { epochIn, isoIn } from '#tests/support/builders/local-time'
import { aPerson } from '#tests/support/builders/person'
import { listAlertTimes, planStep } from '#tests/support/builders/plan-step'
import { anOwnPromise } from '#tests/support/builders/promise'

const zones = ['America/New_York', 'Asia/Kolkata', 'Australia/Lord_Howe']

describe.each(zones)('draftOwnPromise in %s', (zone) => {
  const at = epochIn(zone)
  const made = isoIn(zone)('2026-03-05 15:30')
  const promises = (overrides: Partial<OwnPromise>, card: Parameters<typeof aCard>[0] = {}) =>
    planStep(
      'own-promise',
      [aCard({ ownPromises: [anOwnPromise({ recordedAt: made, ...overrides })], ...card })],
      {
        zone,
        now: at('2026-03-05 15:30'),
        holidays: { US: ['2026-03-13'] },
      },
    )

  it.each([
    { date: '2026-03-10', alert: '2026-03-10 09:00' },
    { date: '2026-03-15', alert: '2026-03-13 09:00' },
  ] as const)('alerts on the last working day up to $date', ({ date, alert }) => {
    const [followUp] = promises({ date })
    expect(listAlertTimes(followUp)).toEqual([at(alert)])
    expect(followUp).toMatchObject({
      key: 'card-1/own-promise-1/own-promise/1',
      status: 'scheduled',
      dueAt: at(`${date} 23:59`) + 59_999,
      lapsesAt: null,
    })
  })

  it("moves back before a holiday of the card's country", () => {
    expect(listAlertTimes(promises({ date: '2026-03-15' }, { country: 'US' })[0])).toEqual([
      at('2026-03-12 09:00'),
    ])
  })

  it('alerts and is due on the next working day if it has no date', () => {
    const friday = isoIn(zone)('2026-03-06 15:30')
    const [followUp] = promises({ recordedAt: friday })
    expect(listAlertTimes(followUp)).toEqual([at('2026-03-09 09:00')])
    expect(followUp?.dueAt).toBe(at('2026-03-09 23:59') + 59_999)
  })

  it('goes to the person it was promised to', () => {
    const [followUp] = promises({ personId: 'jane' }, { people: [aPerson()] })
    expect(followUp).toMatchObject({ personId: 'jane', channel: 'email', template: 'as-promised' })
  })

  it('gives the date as its reason', () => {
    expect(promises({ date: '2026-03-12' })[0]?.reason).toBe('You promised this by Thursday 12 March.')
    expect(promises({ date: null })[0]?.reason).toBe('You promised this today, with no date.')
  })

  it('is done when the user marks it so, and ends with the card', () => {
    const action = anAction({ key: 'card-1/own-promise-1/own-promise/1', step: 'own-promise' })
    expect(promises({}, { actions: [action] })[0]?.status).toBe('done')
    expect(promises({}, { stage: 'closed' })).toEqual([])
  })
})
