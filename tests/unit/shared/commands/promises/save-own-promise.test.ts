import { describe, expect, it } from 'vitest'
import type { CommandInput } from '#shared/commands/commands'
import type { Card } from '#shared/model/card'
import { aCard } from '#tests/support/builders/card'
import { anInterview } from '#tests/support/builders/interview'
import { isoIn } from '#tests/support/builders/local-time'
import { aPerson } from '#tests/support/builders/person'
import { anOwnPromise } from '#tests/support/builders/promise'
import { aWorkspace } from '#tests/support/builders/workspace'
import { catchAppError, inputErrorMessage, run, theCard, zone } from '../a-context.ts'

const iso = isoIn(zone)
const recordedAt = iso('2026-03-03 16:00')

const promiseInput = (overrides: Partial<Extract<CommandInput, { type: 'save-own-promise' }>> = {}) => ({
  type: 'save-own-promise' as const,
  cardId: 'card-1',
  promiseId: 'own-promise-1',
  text: 'Send the portfolio',
  personId: 'jane',
  interviewId: 'interview-1',
  date: '2026-03-05' as const,
  ...overrides,
})
const anInterviewedCard = (rest: Partial<Card> = {}) =>
  aCard({ people: [aPerson()], interviews: [anInterview()], ...rest })
const outcome = (card: Card, overrides: Parameters<typeof promiseInput>[0] = {}) =>
  run(aWorkspace({ cards: [card] }), promiseInput(overrides))
const save = (card: Card, overrides: Parameters<typeof promiseInput>[0] = {}) =>
  theCard(outcome(card, overrides).workspace)

describe('saveOwnPromise', () => {
  it('records a promise of the user', () => {
    expect(outcome(anInterviewedCard()).label).toBe('Note your promise to Northwind Optics')
    const card = save(anInterviewedCard())
    expect(card.ownPromises).toEqual([anOwnPromise({ personId: 'jane', date: '2026-03-05', recordedAt })])
    expect(card.log.at(-1)?.text).toBe('You promised: Send the portfolio, by Thursday, 5 March')
  })

  it('requires no day, conversation or person', () => {
    const card = save(anInterviewedCard(), { date: null, interviewId: null, personId: null })
    expect(card.ownPromises).toEqual([anOwnPromise({ interviewId: null, recordedAt })])
    expect(card.log.at(-1)?.text).toBe('You promised: Send the portfolio')
    expect(save(aCard(), { personId: null, interviewId: null, date: '2026-03-01' }).ownPromises).toHaveLength(
      1,
    )
  })

  it('changes an existing promise and keeps when it was recorded', () => {
    const existing = anInterviewedCard({ ownPromises: [anOwnPromise()] })
    expect(outcome(existing).label).toBe('Change your promise to Northwind Optics')
    expect(save(existing, { text: 'Call' }).ownPromises).toEqual([
      anOwnPromise({ text: 'Call', personId: 'jane', date: '2026-03-05' }),
    ])
  })

  it('refuses a day before the conversation, a distant day and an empty promise', () => {
    expect(catchAppError(() => outcome(anInterviewedCard(), { date: '2026-03-02' }))).toMatchObject({
      code: 'invalid-input',
      message: 'That date is before the conversation. Check the date you promised.',
      data: { field: 'date' },
    })
    expect(catchAppError(() => outcome(anInterviewedCard(), { date: '9999-12-31' })).data).toEqual({
      field: 'date',
    })
    expect(
      catchAppError(() => outcome(aCard({ people: [aPerson()] }), { date: '0026-03-12', interviewId: null })),
    ).toMatchObject({
      message: 'The year 26 is more than ten years away. Check the date.',
      data: { field: 'date' },
    })
    expect(inputErrorMessage(promiseInput({ text: ' ' }))).toBe(
      'Your promise is empty. Type it and try again.',
    )
  })

  it('refuses unknown people and interviews, and a 201st promise', () => {
    expect(catchAppError(() => outcome(anInterviewedCard(), { personId: 'gone' })).code).toBe('not-found')
    expect(catchAppError(() => outcome(anInterviewedCard(), { interviewId: 'gone' })).code).toBe('not-found')
    const ownPromises = Array.from({ length: 200 }, (_, n) => anOwnPromise({ id: `${n}` }))
    expect(catchAppError(() => outcome(anInterviewedCard({ ownPromises })))).toMatchObject({
      message: 'A card holds 200 promises at most. Remove one first.',
      data: { field: 'promiseId' },
    })
  })
})

describe('removeOwnPromise', () => {
  const remove = (card: Card) =>
    run(aWorkspace({ cards: [card] }), {
      type: 'remove-own-promise',
      cardId: 'card-1',
      promiseId: 'own-promise-1',
    })

  it('removes a promise', () => {
    const { workspace, label } = remove(
      anInterviewedCard({ ownPromises: [anOwnPromise(), anOwnPromise({ id: 'other' })] }),
    )
    expect(label).toBe('Remove your promise to Northwind Optics')
    expect(theCard(workspace).ownPromises).toEqual([anOwnPromise({ id: 'other' })])
    expect(theCard(workspace).log.at(-1)?.text).toBe('Promise removed: Send the portfolio')
  })

  it('refuses a promise that does not exist', () => {
    expect(catchAppError(() => remove(anInterviewedCard())).code).toBe('not-found')
  })
})
