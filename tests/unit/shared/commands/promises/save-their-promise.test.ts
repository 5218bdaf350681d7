import { describe, expect, it } from 'vitest'
import type { CommandInput } from '#shared/commands/commands'
import type { Card } from '#shared/model/card'
import type { PromiseTerms } from '#shared/model/promise'
import { aCard } from '#tests/support/builders/card'
import { anInterview } from '#tests/support/builders/interview'
import { isoIn } from '#tests/support/builders/local-time'
import { aPerson } from '#tests/support/builders/person'
import { aPromise } from '#tests/support/builders/promise'
import { aWorkspace } from '#tests/support/builders/workspace'
import { catchAppError, inputErrorMessage, listFollowUps, now, run, theCard, zone } from '../a-context.ts'

const iso = isoIn(zone)
const decideBy: PromiseTerms = { kind: 'decide-by', date: '2026-03-06' }

const promiseInput = (overrides: Partial<Extract<CommandInput, { type: 'save-their-promise' }>> = {}) => ({
  type: 'save-their-promise' as const,
  cardId: 'card-1',
  promiseId: 'promise-1',
  personId: 'jane',
  terms: decideBy,
  ...overrides,
})
const anInterviewedCard = (rest: Partial<Card> = {}) =>
  aCard({ people: [aPerson()], interviews: [anInterview()], ...rest })
const outcome = (card: Card, overrides: Parameters<typeof promiseInput>[0] = {}) =>
  run(aWorkspace({ cards: [card] }), promiseInput(overrides))
const save = (card: Card, overrides: Parameters<typeof promiseInput>[0] = {}) =>
  theCard(outcome(card, overrides).workspace)

describe('saveTheirPromise', () => {
  it.each([
    [decideBy, 'What they said: they’ll get back by Friday, 6 March'],
    [{ kind: 'call-on', date: '2026-03-05' }, 'What they said: you can follow up on Thursday, 5 March'],
    [{ kind: 'no-date' }, 'What they said: no date'],
  ] as const)('records %o for the latest ended conversation', (terms, line) => {
    const card = save(anInterviewedCard(), { terms })
    expect(card.theirPromises).toEqual([
      aPromise({ terms, personId: 'jane', recordedAt: iso('2026-03-03 16:00') }),
    ])
    expect(card.log.at(-1)?.text).toBe(line)
    expect(outcome(anInterviewedCard(), { terms }).label).toBe('Note what Northwind Optics said about timing')
  })

  it('belongs to the latest ended conversation, whatever the order of entry', () => {
    const interviews = [
      anInterview({ id: 'last', start: iso('2026-03-03 12:00') }),
      anInterview({ id: 'ahead', start: iso('2026-03-12 12:00') }),
      anInterview({ id: 'off', start: iso('2026-03-03 14:00'), status: 'did-not-happen' }),
      anInterview({ id: 'first', start: iso('2026-03-02 12:00') }),
    ]
    expect(save(anInterviewedCard({ interviews })).theirPromises[0]?.interviewId).toBe('last')
  })

  it('adds a later promise, which the check-in then counts from', () => {
    const first = save(anInterviewedCard())
    const terms = { kind: 'decide-by', date: '2026-03-16' } as const
    const { workspace } = run(aWorkspace({ cards: [first] }), promiseInput({ promiseId: 'second', terms }), {
      now: now + 60_000,
    })
    expect(theCard(workspace).theirPromises).toHaveLength(2)
    const checkIn = listFollowUps(workspace).find(({ step }) => step === 'check-in')
    expect(checkIn?.alerts.map((alert) => new Date(alert.at).toISOString())).toEqual([
      iso('2026-03-17 09:00'),
    ])
  })

  it('changes an existing promise in place', () => {
    const recordedAt = iso('2026-03-03 15:40')
    const existing = anInterviewedCard({ theirPromises: [aPromise({ recordedAt })] })
    expect(save(existing).theirPromises).toEqual([
      aPromise({ recordedAt, personId: 'jane', terms: decideBy }),
    ])
    expect(outcome(existing).label).toBe('Change what Northwind Optics said about timing')
  })

  it('refuses a day before the interview day in the user’s zone', () => {
    const error = catchAppError(() =>
      outcome(anInterviewedCard(), { terms: { kind: 'decide-by', date: '2026-03-02' } }),
    )
    expect(error).toMatchObject({
      code: 'invalid-input',
      message: 'That date is before the conversation. Check the date they named.',
      data: { field: 'date' },
    })
    expect(
      save(anInterviewedCard(), { terms: { kind: 'call-on', date: '2026-03-03' } }).theirPromises,
    ).toHaveLength(1)
    const inIndia = () =>
      run(
        aWorkspace({ cards: [anInterviewedCard()] }),
        promiseInput({ terms: { kind: 'call-on', date: '2026-03-03' } }),
        {
          zone: 'Asia/Kolkata',
        },
      )
    expect(catchAppError(inIndia).data).toEqual({ field: 'date' })
  })

  it('refuses a promise without an ended conversation, from an unknown person or far ahead', () => {
    for (const interviews of [[], [anInterview({ start: iso('2026-03-03 15:45') })]])
      expect(catchAppError(() => outcome(anInterviewedCard({ interviews }))).message).toBe(
        'No conversation on this card has ended yet. Add the interview first.',
      )
    expect(catchAppError(() => outcome(anInterviewedCard(), { personId: 'gone' })).code).toBe('not-found')
    const terms = { kind: 'decide-by', date: '9999-12-31' } as const
    expect(catchAppError(() => outcome(anInterviewedCard(), { terms })).message).toContain('ten years')
    expect(inputErrorMessage(promiseInput({ terms: { kind: 'call-on', date: '2026-02-30' } }))).not.toBe('')
  })

  it('refuses a 1,001st promise', () => {
    const theirPromises = Array.from({ length: 1000 }, (_, n) => aPromise({ id: `${n}` }))
    expect(catchAppError(() => outcome(anInterviewedCard({ theirPromises })))).toMatchObject({
      code: 'not-allowed',
      data: { field: 'promiseId' },
    })
  })
})

describe('removeTheirPromise', () => {
  const remove = (card: Card) =>
    run(aWorkspace({ cards: [card] }), {
      type: 'remove-their-promise',
      cardId: 'card-1',
      promiseId: 'promise-1',
    })

  it('removes a promise', () => {
    const { workspace, label } = remove(
      anInterviewedCard({ theirPromises: [aPromise(), aPromise({ id: 'other' })] }),
    )
    expect(label).toBe('Remove what Northwind Optics said about timing')
    expect(theCard(workspace).theirPromises).toEqual([aPromise({ id: 'other' })])
    expect(theCard(workspace).log.at(-1)?.text).toBe('What they said about timing removed')
  })

  it('refuses a promise that does not exist', () => {
    expect(catchAppError(() => remove(anInterviewedCard())).code).toBe('not-found')
  })
})
