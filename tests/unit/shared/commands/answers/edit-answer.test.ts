import { describe, expect, it } from 'vitest'
import type { CommandInput } from '#shared/commands/commands'
import type { Card } from '#shared/model/card'
import { anAnswer } from '#tests/support/builders/answer'
import { aCard } from '#tests/support/builders/card'
import { aClosing } from '#tests/support/builders/closing'
import { anInterview } from '#tests/support/builders/interview'
import { isoIn } from '#tests/support/builders/local-time'
import { anOffer } from '#tests/support/builders/offer'
import { aPerson } from '#tests/support/builders/person'
import { aWorkspace } from '#tests/support/builders/workspace'
import { at, catchAppError, run, theCard, zone } from '../a-context.ts'

const iso = isoIn(zone)
const context = { now: at('2026-03-12 11:00') }
const answeredAt = iso('2026-03-10 11:00')

const aCardWithAnswer = (overrides: Parameters<typeof anAnswer>[0] = {}, rest: Partial<Card> = {}) =>
  aCard({
    stage: 'waiting',
    people: [aPerson()],
    interviews: [anInterview()],
    answers: [anAnswer({ at: answeredAt, ...overrides })],
    ...rest,
  })

type Changes = Extract<CommandInput, { type: 'edit-answer' }>['changes']
const edit = (card: Card, changes: Changes, answerId = 'answer-1') =>
  run(aWorkspace({ cards: [card] }), { type: 'edit-answer', cardId: 'card-1', answerId, changes }, context)
const editCard = (card: Card, changes: Changes) => theCard(edit(card, changes).workspace)
const remove = (card: Card, answerId = 'answer-1') =>
  run(aWorkspace({ cards: [card] }), { type: 'remove-answer', cardId: 'card-1', answerId }, context)

describe('editAnswer', () => {
  it('changes the given fields and keeps the rest', () => {
    const outcome = { kind: 'new-date' as const, date: '2026-03-20' as const }
    const { workspace, label } = edit(aCardWithAnswer(), { outcome, personId: 'jane' })
    expect(label).toBe('Change the answer from Northwind Optics')
    expect(theCard(workspace).answers).toEqual([anAnswer({ at: answeredAt, outcome, personId: 'jane' })])
    expect(theCard(workspace).log.at(-1)?.text).toBe('Answer changed')
  })

  it('changes the time of the closing or offer that came with the answer', () => {
    const earlier = iso('2026-03-09 10:00')
    const closed = aCardWithAnswer(
      { outcome: { kind: 'rejected' } },
      { stage: 'closed', closing: aClosing({ at: answeredAt }) },
    )
    expect(editCard(closed, { at: earlier }).closing).toEqual(
      aClosing({ at: earlier, recordedAt: answeredAt }),
    )
    const offered = aCardWithAnswer(
      { outcome: { kind: 'offer' } },
      { stage: 'offer', offers: [anOffer({ at: answeredAt })] },
    )
    expect(editCard(offered, { at: earlier }).offers).toEqual([
      anOffer({ at: earlier, recordedAt: answeredAt }),
    ])
    expect(
      editCard(aCardWithAnswer({}, { offers: [anOffer({ at: answeredAt })] }), { at: earlier }).offers[0]?.at,
    ).toBe(answeredAt)
  })

  it('keeps the time of a closing and of an offer that came at another time than the answer', () => {
    const earlier = iso('2026-03-09 10:00')
    const closing = aClosing({ at: iso('2026-03-11 09:00') })
    const closed = aCardWithAnswer({ outcome: { kind: 'rejected' } }, { stage: 'closed', closing })
    expect(editCard(closed, { at: earlier }).closing).toEqual(closing)
    const offers = [anOffer({ at: iso('2026-03-11 09:00') })]
    const offered = aCardWithAnswer({ outcome: { kind: 'offer' } }, { stage: 'offer', offers })
    expect(editCard(offered, { at: earlier }).offers).toEqual(offers)
  })

  it('compares an older answer with the conversation it followed', () => {
    const next = anInterview({ id: 'next', start: iso('2026-03-11 15:00') })
    const card = aCardWithAnswer({}, { interviews: [anInterview(), next] })
    expect(editCard(card, { at: iso('2026-03-09 10:00') }).answers[0]?.at).toBe(iso('2026-03-09 10:00'))
    expect(catchAppError(() => edit(card, { at: iso('2026-03-03 15:00') }))).toMatchObject({
      code: 'invalid-input',
      data: { field: 'at' },
    })
  })

  it('refuses to turn an answer into a no or an offer, or the other way round', () => {
    for (const [from, to] of [
      ['no-decision', 'rejected'],
      ['no-decision', 'offer'],
      ['rejected', 'courtesy'],
      ['offer', 'no-decision'],
    ] as const)
      expect(
        catchAppError(() => edit(aCardWithAnswer({ outcome: { kind: from } }), { outcome: { kind: to } })),
      ).toMatchObject({
        code: 'not-allowed',
        data: { field: 'outcome' },
      })
  })

  it('refuses a future time, a promised day before the answer, and unknown people and answers', () => {
    expect(catchAppError(() => edit(aCardWithAnswer(), { at: iso('2026-03-12 11:01') })).data).toEqual({
      field: 'at',
    })
    const outcome = { kind: 'call-on' as const, date: '2026-03-09' as const }
    expect(catchAppError(() => edit(aCardWithAnswer(), { outcome })).data).toEqual({ field: 'date' })
    expect(catchAppError(() => edit(aCardWithAnswer(), { personId: 'gone' })).code).toBe('not-found')
    expect(catchAppError(() => edit(aCardWithAnswer(), {}, 'gone')).code).toBe('not-found')
  })
})

describe('removeAnswer', () => {
  it('removes an answer and leaves the card in Waiting', () => {
    const { workspace, label } = remove(aCardWithAnswer())
    expect(label).toBe('Remove the answer from Northwind Optics')
    expect(theCard(workspace)).toMatchObject({ stage: 'waiting', answers: [] })
    expect(theCard(workspace).log.at(-1)?.text).toBe('Answer removed')
  })

  it('refuses to remove a no that closed the card or the answer that brought the open offer', () => {
    const closed = aCardWithAnswer(
      { outcome: { kind: 'rejected' } },
      { stage: 'closed', closing: aClosing() },
    )
    expect(catchAppError(() => remove(closed))).toMatchObject({
      code: 'not-allowed',
      data: { field: 'answerId' },
    })
    const offers = [anOffer({ at: answeredAt })]
    const offered = aCardWithAnswer({ outcome: { kind: 'offer' } }, { stage: 'offer', offers })
    expect(catchAppError(() => remove(offered))).toMatchObject({
      code: 'not-allowed',
      data: { field: 'answerId' },
    })
    const withdrawn = aCardWithAnswer(
      { outcome: { kind: 'offer' } },
      { offers: [anOffer({ at: answeredAt, withdrawnAt: answeredAt })] },
    )
    expect(theCard(remove(withdrawn).workspace).answers).toEqual([])
  })

  it('refuses an answer that does not exist', () => {
    expect(catchAppError(() => remove(aCardWithAnswer(), 'gone')).code).toBe('not-found')
  })
})
