import { describe, expect, it } from 'vitest'
import { selectColumn } from '#shared/commands/cards/rank'
import { applyChange, diffWorkspaces } from '#shared/commands/core/change'
import { aCard } from '#tests/support/builders/card'
import { aWorkspace } from '#tests/support/builders/workspace'
import { at, catchAppError, now, run, theCard } from '../a-context.ts'

const type = 'close-cards' as const
const reason = 'no-answer' as const
const workspace = aWorkspace({
  cards: ['a', 'b', 'c'].map((id, index) => aCard({ id, company: `Company ${id}`, rank: `a${index}` })),
})

describe('closeCards', () => {
  it('closes all the cards as “no answer”, and no other, in the given order', () => {
    const { workspace: next, label, cardId } = run(workspace, { type, reason, cardIds: ['c', 'a'] })
    expect({ label, cardId }).toEqual({ label: 'Close 2 cards without an answer', cardId: null })
    expect(selectColumn(next.cards, 'closed').map(({ id }) => id)).toEqual(['c', 'a'])
    expect(theCard(next, 'a')).toMatchObject({
      closing: { reason: 'no-answer', at: new Date(now).toISOString() },
    })
    expect(theCard(next, 'a').log.at(-1)?.text).toBe('Closed: no answer came')
    expect(theCard(next, 'b')).toBe(theCard(workspace, 'b'))
  })

  it('closes them for another reason, in words of its own', () => {
    const { workspace: next, label } = run(workspace, { type, reason: 'withdrawn', cardIds: ['a', 'b'] })
    expect(label).toBe('Close 2 cards')
    expect(theCard(next, 'b').closing?.reason).toBe('withdrawn')
    expect(theCard(next, 'b').log.at(-1)?.text).toBe('Closed: I withdrew')
  })

  it('puts the cards at a position in Closed', () => {
    const { workspace: one } = run(workspace, { type, reason, cardIds: ['b'] })
    const position = { at: 'bottom' } as const
    const { workspace: next } = run(one, { type, reason, cardIds: ['c', 'a'], position })
    expect(selectColumn(next.cards, 'closed').map(({ id }) => id)).toEqual(['b', 'c', 'a'])
  })

  it('is taken back by one undo', () => {
    const { workspace: next } = run(workspace, { type, reason, cardIds: ['a', 'b', 'c'] })
    const change = diffWorkspaces(workspace, next, {
      id: 'change',
      at: '2026-03-03T21:00:00.000Z',
      label: 'Close',
    })
    expect(applyChange(next, change, 'undo').cards).toEqual(workspace.cards)
  })

  it('names the company if it is one card', () => {
    expect(run(workspace, { type, reason, cardIds: ['b', 'b'] })).toMatchObject({
      label: 'Close Company b',
      cardId: 'b',
    })
  })

  it('refuses as a whole if a card is closed already or gone', () => {
    const { workspace: next } = run(workspace, { type, reason, cardIds: ['b'] })
    const again = catchAppError(() =>
      run(next, { type, reason, cardIds: ['a', 'b'] }, { now: at('2026-03-04 09:00') }),
    )
    expect(again).toMatchObject({
      code: 'not-allowed',
      message: 'The card of Company b is closed already, so nothing was changed. Choose only open cards.',
    })
    expect(catchAppError(() => run(workspace, { type, reason, cardIds: ['a', 'gone'] })).code).toBe(
      'not-found',
    )
  })
})
