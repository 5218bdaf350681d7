import { describe, expect, it } from 'vitest'
import type { FollowUpStatus } from '#shared/rules/follow-up'
import { isDue, isEnded, sortDue, statusAt } from '#shared/rules/follow-up-status'
import { toTone } from '#shared/views/tone'
import { aStep, at } from '#tests/unit/shared/views/a-board'

describe('statusAt', () => {
  const on = (status: FollowUpStatus, wall: string, lapses: string | null = null) =>
    statusAt(aStep('check-in', { status, lapsesAt: lapses === null ? null : at(lapses) }), at(wall))

  it('agrees with a plan made now', () => {
    expect(on('scheduled', '2026-03-10 08:59')).toBe('scheduled')
    expect(on('open', '2026-03-10 09:00')).toBe('open')
    expect(on('overdue', '2026-03-14 00:00')).toBe('overdue')
  })

  it('moves on where the plan was made a while before', () => {
    expect(on('scheduled', '2026-03-10 09:00')).toBe('open')
    expect(on('scheduled', '2026-03-14 00:00')).toBe('overdue')
    expect(on('open', '2026-03-14 00:00')).toBe('overdue')
    expect(on('held', '2026-03-10 09:00')).toBe('open')
    expect(on('snoozed', '2026-03-10 09:00')).toBe('open')
    expect(on('open', '2026-03-12 09:00', '2026-03-12 09:00')).toBe('lapsed')
  })

  it('stays held and snoozed until its alert', () => {
    expect(on('held', '2026-03-10 08:59')).toBe('held')
    expect(on('snoozed', '2026-03-10 08:59')).toBe('snoozed')
  })

  it('leaves preparing scheduled until its alert, though there is time for it before', () => {
    const prepare = aStep('prepare', { opensAt: at('2026-03-01 08:00') })
    expect(statusAt(prepare, at('2026-03-10 08:59'))).toBe('scheduled')
    expect(statusAt(prepare, at('2026-03-10 09:00'))).toBe('open')
  })

  it('stays snoozed where no alert is left, until it lapses', () => {
    const lapsesAt = at('2026-03-12 09:00')
    const silent = aStep('thank-you', { status: 'snoozed', alerts: [], lapsesAt })
    expect(statusAt(silent, lapsesAt - 1)).toBe('snoozed')
    expect(statusAt(silent, lapsesAt)).toBe('lapsed')
  })

  it('never reopens what is over', () => {
    for (const status of ['done', 'skipped', 'lapsed'] as const)
      expect(on(status, '2026-03-20 09:00')).toBe(status)
  })

  it('is never overdue without a due time', () => {
    expect(statusAt(aStep('keep-applying', { dueAt: null }), at('2027-01-01 09:00'))).toBe('open')
  })
})

describe('isDue', () => {
  it('is the user’s turn: open or overdue', () => {
    expect(isDue(aStep('check-in'), at('2026-03-10 10:00'))).toBe(true)
    expect(isDue(aStep('check-in', { status: 'overdue' }), at('2026-03-20 10:00'))).toBe(true)
    for (const status of ['scheduled', 'held', 'snoozed', 'done', 'skipped', 'lapsed'] as const)
      expect(isDue(aStep('check-in', { status }), at('2026-03-10 08:00'))).toBe(false)
  })

  it('counts thanks from the end of the conversation, before their alert', () => {
    const thanks = aStep('thank-you', { opensAt: at('2026-03-10 08:00') })
    expect(isDue(thanks, at('2026-03-10 08:30'))).toBe(true)
  })

  it('counts preparing from its alert', () => {
    const prepare = aStep('prepare', { opensAt: at('2026-03-01 08:00') })
    expect(isDue(prepare, at('2026-03-10 08:59'))).toBe(false)
    expect(isDue(prepare, at('2026-03-10 09:00'))).toBe(true)
  })
})

describe('listDue', () => {
  const now = at('2026-03-10 10:00')
  const soon = aStep('thank-you', { dueAt: at('2026-03-10 15:30') })
  const late = aStep('check-in', { dueAt: at('2026-03-09 23:59') })
  const longLate = aStep('loop-in', { dueAt: at('2026-03-08 23:59') })
  const later = aStep('call-back')
  const never = aStep('keep-applying', { dueAt: null })

  it('puts the overdue first, then what is due sooner, then what has no due time', () => {
    expect(sortDue([never, later, soon, late, longLate], now)).toEqual([longLate, late, soon, later, never])
  })

  it('leaves out what is not the user’s turn', () => {
    const done = aStep('check-in', { status: 'done' })
    const ahead = aStep('stay-in-touch', { status: 'scheduled', opensAt: now + 1 })
    expect(sortDue([done, soon, ahead], now)).toEqual([soon])
  })

  it('is the same whatever the order was', () => {
    const twins = [aStep('check-in', { key: 'b' }), aStep('check-in', { key: 'a' })]
    expect(sortDue(twins, now).map((one) => one.key)).toEqual(['a', 'b'])
    expect(sortDue(twins.toReversed(), now).map((one) => one.key)).toEqual(['a', 'b'])
  })
})

describe('sortDue for several people', () => {
  it('keeps those of one conversation in the order of their card', () => {
    const thanks = ['tom', 'ada'].map((person) =>
      aStep('thank-you', { key: `card-1/event-1/thank-you/1/${person}` }),
    )
    expect(sortDue(thanks, at('2026-03-10 10:00'))).toEqual(thanks)
  })
})

describe('toTone', () => {
  it('is the user’s turn, theirs, or nobody’s', () => {
    expect(toTone('open')).toBe('now')
    expect(toTone('overdue')).toBe('late')
    for (const status of ['scheduled', 'snoozed', 'held'] as const) expect(toTone(status)).toBe('wait')
    for (const status of ['done', 'skipped', 'lapsed'] as const) expect(toTone(status)).toBe('plain')
  })
})

describe('isEnded', () => {
  it('is what needs nothing more', () => {
    const all = ['scheduled', 'open', 'overdue', 'done', 'skipped', 'snoozed', 'held', 'lapsed'] as const
    expect(all.filter(isEnded)).toEqual(['done', 'skipped', 'lapsed'])
  })
})
