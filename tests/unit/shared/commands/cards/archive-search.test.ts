import { describe, expect, it } from 'vitest'
import { applyChange, diffWorkspaces } from '#shared/commands/core/change'
import { aCard } from '#tests/support/builders/card'
import { aWorkspace } from '#tests/support/builders/workspace'
import { at, catchAppError, listFollowUps, now, run, theCard } from '../a-context.ts'

const archivedAt = '2026-01-05T09:00:00.000Z'
const workspace = aWorkspace({
  cards: [
    aCard({ id: 'old', archivedAt, company: 'Lumen' }),
    aCard({ id: 'a', company: 'Halyard', rank: 'a1' }),
    aCard({ id: 'b', company: 'Quill', rank: 'a2' }),
  ],
})

describe('archiveSearch', () => {
  const archived = run(workspace, { type: 'archive-search' })

  it('puts every card of the search away, and leaves an earlier search as it is', () => {
    expect(archived).toMatchObject({ label: 'Archive 2 cards', cardId: null })
    expect(theCard(archived.workspace, 'old')).toBe(theCard(workspace, 'old'))
    expect(theCard(archived.workspace, 'a')).toMatchObject({ archivedAt: new Date(now).toISOString() })
    expect(theCard(archived.workspace, 'a').log.at(-1)?.text).toBe('Archived with the search')
  })

  it('is taken back by one undo', () => {
    const header = { id: 'change', at: '2026-03-03T21:00:00.000Z', label: '' } as const
    const change = diffWorkspaces(workspace, archived.workspace, header)
    expect(applyChange(archived.workspace, change, 'undo').cards).toEqual(workspace.cards)
  })

  it('ends every follow-up of the cards', () => {
    expect(listFollowUps(workspace, { now: at('2026-03-11 10:00') })).not.toEqual([])
    expect(listFollowUps(archived.workspace, { now: at('2026-03-11 10:00') })).toEqual([])
  })

  it('says that there is nothing to archive on an empty board', () => {
    const again = catchAppError(() => run(archived.workspace, { type: 'archive-search' }))
    expect(again).toMatchObject({
      code: 'not-allowed',
      message: 'The board is empty, so there is nothing to archive.',
    })
  })
})

describe('restoreCards', () => {
  const archived = run(workspace, { type: 'archive-search' }).workspace

  it('brings a card back to the place it had, with its follow-ups', () => {
    const { workspace: next, label, cardId } = run(archived, { type: 'restore-cards', cardIds: ['b'] })
    expect({ label, cardId }).toEqual({ label: 'Restore Quill', cardId: 'b' })
    const { log, ...card } = theCard(next, 'b')
    const { log: _, ...before } = theCard(workspace, 'b')
    expect(card).toEqual(before)
    expect(log.at(-1)?.text).toBe('Back on the board')
    const keys = listFollowUps(next, { now: at('2026-03-11 10:00') }).map(({ cardId: id }) => id)
    expect(keys).toContain('b')
    expect(keys).not.toContain('a')
  })

  it('leaves cards alone that are on the board, and says so if all are', () => {
    const one = run(archived, { type: 'restore-cards', cardIds: ['b'] }).workspace
    const both = run(one, { type: 'restore-cards', cardIds: ['a', 'b'] })
    expect(both.label).toBe('Restore Halyard')
    expect(theCard(both.workspace, 'b')).toBe(theCard(one, 'b'))
    expect(catchAppError(() => run(both.workspace, { type: 'restore-cards', cardIds: ['a'] }))).toMatchObject(
      { code: 'not-allowed', message: 'Those cards are already on the board.' },
    )
  })
})
