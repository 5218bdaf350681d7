import { describe, expect, it } from 'vitest'
import type { CommandInput } from '#shared/commands/commands'
import type { Card } from '#shared/model/card'
import { anAnswer } from '#tests/support/builders/answer'
import { aCard } from '#tests/support/builders/card'
import { aClosing } from '#tests/support/builders/closing'
import { anInterview } from '#tests/support/builders/interview'
import { anOffer } from '#tests/support/builders/offer'
import { aPerson } from '#tests/support/builders/person'
import { isoIn } from '#tests/support/builders/wall'
import { aWorkspace } from '#tests/support/builders/workspace'
import { at, refusal, run, theCard, zone } from '../a-context.ts'

const iso = isoIn(zone)
const asOf = { now: at('2026-03-12 11:00') }
const came = iso('2026-03-10 11:00')

const answeredBy = (overrides: Parameters<typeof anAnswer>[0] = {}, rest: Partial<Card> = {}) =>
  aCard({
    stage: 'waiting',
    people: [aPerson()],
    interviews: [anInterview()],
    answers: [anAnswer({ at: came, ...overrides })],
    ...rest,
  })

type Changes = Extract<CommandInput, { type: 'edit-answer' }>['changes']
const editing = (card: Card, changes: Changes, answerId = 'answer-1') =>
  run(aWorkspace({ cards: [card] }), { type: 'edit-answer', cardId: 'card-1', answerId, changes }, asOf)
const edited = (card: Card, changes: Changes) => theCard(editing(card, changes).workspace)
const removing = (card: Card, answerId = 'answer-1') =>
  run(aWorkspace({ cards: [card] }), { type: 'remove-answer', cardId: 'card-1', answerId }, asOf)

describe('editAnswer', () => {
  it('changes what is given and keeps the rest', () => {
    const word = { kind: 'new-date' as const, date: '2026-03-20' as const }
    const { workspace, label } = editing(answeredBy(), { word, personId: 'jane' })
    expect(label).toBe('Change their answer at Northwind Optics')
    expect(theCard(workspace).answers).toEqual([anAnswer({ at: came, word, personId: 'jane' })])
    expect(theCard(workspace).log.at(-1)?.text).toBe('Answer changed')
  })

  it('moves the closing that came with a no, and the offer that came with an offer', () => {
    const earlier = iso('2026-03-09 10:00')
    const closed = answeredBy(
      { word: { kind: 'rejected' } },
      { stage: 'closed', closing: aClosing({ at: came }) },
    )
    expect(edited(closed, { at: earlier }).closing).toEqual(aClosing({ at: earlier, recordedAt: came }))
    const offered = answeredBy(
      { word: { kind: 'offer' } },
      { stage: 'offer', offers: [anOffer({ at: came })] },
    )
    expect(edited(offered, { at: earlier }).offers).toEqual([anOffer({ at: earlier, recordedAt: came })])
    expect(edited(answeredBy({}, { offers: [anOffer({ at: came })] }), { at: earlier }).offers[0]?.at).toBe(
      came,
    )
  })

  it('measures an older answer by the conversation it followed', () => {
    const next = anInterview({ id: 'next', start: iso('2026-03-11 15:00') })
    const card = answeredBy({}, { interviews: [anInterview(), next] })
    expect(edited(card, { at: iso('2026-03-09 10:00') }).answers[0]?.at).toBe(iso('2026-03-09 10:00'))
    expect(refusal(() => editing(card, { at: iso('2026-03-03 15:00') }))).toMatchObject({
      code: 'invalid-input',
      data: { field: 'at' },
    })
  })

  it('refuses to make a no or an offer of it, or something else of those', () => {
    for (const [from, to] of [
      ['no-decision', 'rejected'],
      ['no-decision', 'offer'],
      ['rejected', 'courtesy'],
      ['offer', 'no-decision'],
    ] as const)
      expect(
        refusal(() => editing(answeredBy({ word: { kind: from } }), { word: { kind: to } })),
      ).toMatchObject({
        code: 'not-allowed',
        data: { field: 'word' },
      })
  })

  it('refuses a time still to come, a day before it, and what is gone', () => {
    expect(refusal(() => editing(answeredBy(), { at: iso('2026-03-12 11:01') })).data).toEqual({
      field: 'at',
    })
    const word = { kind: 'call-on' as const, date: '2026-03-09' as const }
    expect(refusal(() => editing(answeredBy(), { word })).data).toEqual({ field: 'date' })
    expect(refusal(() => editing(answeredBy(), { personId: 'gone' })).code).toBe('not-found')
    expect(refusal(() => editing(answeredBy(), {}, 'gone')).code).toBe('not-found')
  })
})

describe('removeAnswer', () => {
  it('takes an answer back, and the card waits again', () => {
    const { workspace, label } = removing(answeredBy())
    expect(label).toBe('Remove their answer at Northwind Optics')
    expect(theCard(workspace)).toMatchObject({ stage: 'waiting', answers: [] })
    expect(theCard(workspace).log.at(-1)?.text).toBe('Answer taken back')
  })

  it('leaves a no to the reopening of its card, and an offer to the move away from Offer', () => {
    const closed = answeredBy({ word: { kind: 'rejected' } }, { stage: 'closed', closing: aClosing() })
    expect(refusal(() => removing(closed))).toMatchObject({
      code: 'not-allowed',
      data: { field: 'answerId' },
    })
    const offers = [anOffer({ at: came })]
    const offered = answeredBy({ word: { kind: 'offer' } }, { stage: 'offer', offers })
    expect(refusal(() => removing(offered))).toMatchObject({
      code: 'not-allowed',
      data: { field: 'answerId' },
    })
    const withdrawn = answeredBy(
      { word: { kind: 'offer' } },
      { offers: [anOffer({ at: came, withdrawnAt: came })] },
    )
    expect(theCard(removing(withdrawn).workspace).answers).toEqual([])
  })

  it('refuses one that is gone', () => {
    expect(refusal(() => removing(answeredBy(), 'gone')).code).toBe('not-found')
  })
})
