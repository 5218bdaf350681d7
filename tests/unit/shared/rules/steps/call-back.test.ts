import { describe, expect, it } from 'vitest'
import type { AnswerOutcome } from '#shared/model/answer'
import type { Card } from '#shared/model/card'
import { anAnswer } from '#tests/support/builders/answer'
import { aCard } from '#tests/support/builders/card'
import { anInterview } from '#tests/support/builders/interview'
import { epochIn, isoIn } from '#tests/support/builders/local-time'
import { aPerson } from '#tests/support/builders/person'
import { listAlertTimes, planStep } from '#tests/support/builders/plan-step'
import { aPromise } from '#tests/support/builders/promise'

const zones = ['America/New_York', 'Asia/Kolkata', 'Australia/Lord_Howe']
const phone = '+1 555 0100'

describe.each(zones)('draftCallBack in %s', (zone) => {
  const at = epochIn(zone)
  const iso = isoIn(zone)
  /** Plans the call-back after an answer on Thursday 12 March about a conversation on 3 March. */
  const planAfterAnswer = (outcome: AnswerOutcome, card: Partial<Card> = {}) =>
    planStep(
      'call-back',
      [
        aCard({
          people: [aPerson(), aPerson({ id: 'tom', name: 'Tom Wu' })],
          zone,
          interviews: [anInterview({ start: iso('2026-03-03 15:00'), personIds: ['jane'] })],
          answers: [anAnswer({ outcome, at: iso('2026-03-12 10:00'), personId: 'tom' })],
          ...card,
        }),
      ],
      { zone, now: at('2026-03-12 10:00') },
    )

  it.each([
    { outcome: { kind: 'no-decision' }, alert: '2026-03-19 09:00', due: '2026-03-23', email: 'call-back' },
    {
      outcome: { kind: 'new-date', date: '2026-03-20' },
      alert: '2026-03-23 09:00',
      due: '2026-03-25',
      email: 'check-in-promise',
    },
    {
      outcome: { kind: 'out-of-office', date: '2026-03-20' },
      alert: '2026-03-23 09:00',
      due: '2026-03-25',
      email: 'check-in',
    },
    {
      outcome: { kind: 'next-interview' },
      alert: '2026-03-16 09:00',
      due: '2026-03-18',
      email: 'set-the-date',
    },
  ] as const)(
    'follows the answer $outcome.kind on $alert and is due two working days later',
    ({ outcome, alert, due, email }) => {
      const [followUp, ...more] = planAfterAnswer(outcome)
      expect(more).toEqual([])
      expect(listAlertTimes(followUp)).toEqual([at(alert)])
      expect(followUp).toMatchObject({
        key: 'card-1/answer-1/call-back/1',
        personId: 'tom',
        channel: 'email',
        template: email,
        dueAt: at(`${due} 23:59`) + 59_999,
        lapsesAt: null,
      })
    },
  )

  it('calls on the day they named, on the next working day after a weekend, and asks for a missing number', () => {
    const [followUp] = planAfterAnswer({ kind: 'call-on', date: '2026-03-21' })
    expect(listAlertTimes(followUp)).toEqual([at('2026-03-23 09:00')])
    expect(followUp).toMatchObject({ channel: 'phone', template: 'call-back-call' })
    expect(followUp?.reason).toContain('Their number isn’t on the card. Add it so you can call.')
  })

  it('waits for the later of an out-of-office date and the date they had named', () => {
    const theirPromises = [aPromise({ terms: { kind: 'decide-by', date: '2026-03-26' } })]
    const people = [aPerson({ id: 'tom', name: 'Tom Wu', phone })]
    const [later] = planAfterAnswer({ kind: 'out-of-office', date: '2026-03-20' }, { theirPromises, people })
    expect(listAlertTimes(later)).toEqual([at('2026-03-27 09:00')])
    expect(later?.channel).toBe('email')
    const [sooner] = planAfterAnswer({ kind: 'out-of-office', date: '2026-03-30' }, { theirPromises })
    expect(listAlertTimes(sooner)).toEqual([at('2026-03-31 09:00')])
  })

  it.each(['rejected', 'offer', 'courtesy'] as const)('does not follow the answer %s', (kind) => {
    expect(planAfterAnswer({ kind })).toEqual([])
  })

  it('replaces the check-in until the next answer', () => {
    const first = anAnswer({ id: 'first', at: iso('2026-03-09 10:00') })
    const last = anAnswer({ id: 'last', at: iso('2026-03-12 10:00') })
    const card = { answers: [last, first] }
    expect(planAfterAnswer({ kind: 'no-decision' }, card)).toMatchObject([{ eventId: 'last' }])
    expect(
      planStep('check-in', [aCard({ interviews: [anInterview()], answers: [first] })], {
        now: at('2026-03-12 10:00'),
      }),
    ).toEqual([])
  })

  it('does not arise while an interview is ahead or after it', () => {
    const next = anInterview({ id: 'interview-2', start: iso('2026-03-12 12:00') })
    const interviews = [anInterview({ start: iso('2026-03-03 15:00') }), next]
    expect(planAfterAnswer({ kind: 'next-interview' }, { interviews })).toEqual([])
    const over = [{ ...next, start: iso('2026-03-12 11:00') }]
    const card = aCard({ interviews: over, answers: [anAnswer({ at: iso('2026-03-12 10:00') })] })
    expect(planStep('call-back', [card], { zone, now: at('2026-03-12 12:00') })).toEqual([])
    expect(planStep('check-in', [card], { zone, now: at('2026-03-12 12:00') })).toHaveLength(1)
  })

  it('is a phone call with permission, after a promised date, or at assertive pace', () => {
    const people = [aPerson({ id: 'tom', name: 'Tom Wu', phone })]
    const channel = (outcome: AnswerOutcome, card: Partial<Card> = {}) =>
      planAfterAnswer(outcome, { people, ...card })[0]?.channel
    expect(channel({ kind: 'call-on', date: '2026-03-20' })).toBe('phone')
    expect(channel({ kind: 'new-date', date: '2026-03-20' })).toBe('phone')
    expect(channel({ kind: 'no-decision' })).toBe('email')
    expect(channel({ kind: 'no-decision' }, { pace: 'assertive' })).toBe('phone')
    expect(planAfterAnswer({ kind: 'call-on', date: '2026-03-20' }, { people })[0]?.template).toBe(
      'call-back-call',
    )
  })

  it('goes to the recipient of a check-in if nobody is recorded as answering', () => {
    const answers = [anAnswer({ at: iso('2026-03-12 10:00') })]
    expect(planAfterAnswer({ kind: 'no-decision' }, { answers })[0]?.personId).toBe('jane')
  })

  it('arises on a card without interviews too', () => {
    expect(planAfterAnswer({ kind: 'no-decision' }, { interviews: [] })).toHaveLength(1)
  })
})
