import { describe, expect, it } from 'vitest'
import { selectColumn } from '#shared/commands/cards/rank'
import { MAX_CARDS_AT_ONCE } from '#shared/commands/cards/several-cards'
import { type CommandInput, commandSchema } from '#shared/commands/commands'
import { applyChange, diffWorkspaces } from '#shared/commands/core/change'
import { aCard } from '#tests/support/builders/card'
import { anInterview } from '#tests/support/builders/interview'
import { aWorkspace } from '#tests/support/builders/workspace'
import { catchAppError, run, theCard } from '../a-context.ts'

const workspace = aWorkspace({
  cards: [
    aCard({ id: 'a', company: 'Halyard', stage: 'phone-screen', rank: 'a1', interviews: [] }),
    aCard({ id: 'b', company: 'Quill', stage: 'applied', rank: 'a1', interviews: [] }),
    aCard({ id: 'c', company: 'Brightwater', stage: 'waiting', rank: 'a1', interviews: [anInterview()] }),
  ],
})
const header = { id: 'change', at: '2026-03-03T21:00:00.000Z', label: '' } as const
const listIds = (next: typeof workspace, stage: 'waiting' | 'offer' | 'applied') =>
  selectColumn(next.cards, stage).map(({ id }) => id)
const undo = (next: typeof workspace) =>
  applyChange(next, diffWorkspaces(workspace, next, header), 'undo').cards

describe('moveCards', () => {
  const type = 'move-cards' as const

  it('moves the cards to the top of a column in the given order, and records no conversation', () => {
    const { workspace: next, label } = run(workspace, { type, cardIds: ['b', 'a', 'c'], stage: 'waiting' })
    expect(label).toBe('Move 2 cards to Waiting')
    expect(listIds(next, 'waiting')).toEqual(['b', 'a', 'c'])
    expect(theCard(next, 'a').interviews).toEqual([])
    expect(theCard(next, 'a').log.at(-1)?.text).toBe('Moved from Phone screen to Waiting')
    expect(theCard(next, 'c')).toBe(theCard(workspace, 'c'))
    expect(undo(next)).toEqual(workspace.cards)
  })

  it('moves the cards to a position, also those of the column itself, and one undo takes all back', () => {
    const column = aWorkspace({
      cards: ['a', 'b', 'c', 'd'].map((id, index) =>
        aCard({ id, company: id, rank: `a${index}`, stage: id === 'd' ? 'interview' : 'waiting' }),
      ),
    })
    const position = { at: 'before', id: 'a' } as const
    const { workspace: next, label } = run(column, { type, cardIds: ['c', 'd'], stage: 'waiting', position })
    expect(label).toBe('Move 2 cards to Waiting')
    expect(listIds(next, 'waiting')).toEqual(['c', 'd', 'a', 'b'])
    expect(theCard(next, 'c').stageSince).toBe(theCard(column, 'c').stageSince)
    expect(theCard(next, 'c').log).toEqual(theCard(column, 'c').log)
    expect(applyChange(next, diffWorkspaces(column, next, header), 'undo').cards).toEqual(column.cards)
    const within = run(column, { type, cardIds: ['c', 'b'], stage: 'waiting', position: { at: 'top' } })
    expect(within.label).toBe('Move 2 cards within Waiting')
    expect(listIds(within.workspace, 'waiting')).toEqual(['c', 'b', 'a'])
  })

  it('moves closed cards within Closed, and refuses to close an open one without a reason', () => {
    const reason = 'no-answer' as const
    const { workspace: closed } = run(workspace, { type: 'close-cards', reason, cardIds: ['a', 'b'] })
    const bottom = { at: 'bottom' } as const
    const { workspace: next } = run(closed, { type, cardIds: ['a'], stage: 'closed', position: bottom })
    expect(selectColumn(next.cards, 'closed').map(({ id }) => id)).toEqual(['b', 'a'])
    expect(
      catchAppError(() => run(closed, { type, cardIds: ['a', 'c'], stage: 'closed', position: bottom })),
    ).toMatchObject({
      code: 'not-allowed',
      message: 'Choose why you’re closing the cards, so the right follow-ups end.',
    })
  })

  it('records an offer for each card that comes to Offer', () => {
    const { workspace: next } = run(workspace, { type, cardIds: ['a', 'b'], stage: 'offer' })
    expect(['a', 'b'].map((id) => theCard(next, id).offers.length)).toEqual([1, 1])
  })

  it('opens closed cards again', () => {
    const closed = run(workspace, { type: 'close-cards', reason: 'no-answer', cardIds: ['b'] }).workspace
    const { workspace: next, label } = run(closed, { type, cardIds: ['b'], stage: 'applied' })
    expect(label).toBe('Move Quill to Applied')
    expect(theCard(next, 'b').closing).toBeNull()
  })
})

describe('deleteCards', () => {
  it('deletes several cards, and one undo brings them back where they were', () => {
    const { workspace: next, label } = run(workspace, { type: 'delete-cards', cardIds: ['a', 'b', 'b'] })
    expect(label).toBe('Delete 2 cards')
    expect(next.cards).toEqual([theCard(workspace, 'c')])
    expect(undo(next)).toEqual(workspace.cards)
  })
})

describe('tagCards', () => {
  const type = 'tag-cards' as const

  it('tags the cards that lack the tag, and takes it from them again', () => {
    const tagged = run(workspace, { type, cardIds: ['a'], tag: 'Remote', isTagged: true }).workspace
    const both = run(tagged, { type, cardIds: ['a', 'b'], tag: 'remote', isTagged: true })
    expect(both.label).toBe('Tag 2 cards “remote”')
    expect(theCard(both.workspace, 'a')).toBe(theCard(tagged, 'a'))
    expect(theCard(both.workspace, 'b').tags).toEqual(['remote'])
    const none = run(both.workspace, { type, cardIds: ['a', 'b', 'c'], tag: 'REMOTE', isTagged: false })
    expect(none.workspace.cards.map(({ tags }) => tags)).toEqual([undefined, undefined, undefined])
    expect(undo(both.workspace)).toEqual(workspace.cards)
  })

  it('refuses an empty tag, and one too many', () => {
    expect(
      catchAppError(() => run(workspace, { type, cardIds: ['a'], tag: '  ', isTagged: true })).message,
    ).toBe('The tag is empty. Type a word for these cards.')
    const tags = Array.from({ length: 20 }, (_, index) => `tag ${index}`)
    const full = aWorkspace({ cards: [aCard({ id: 'a', company: 'Halyard', tags })] })
    expect(
      catchAppError(() => run(full, { type, cardIds: ['a'], tag: 'one more', isTagged: true })).message,
    ).toBe('Halyard has twenty tags, the most a card holds. Remove one of them first.')
  })
})

describe('a command for several cards', () => {
  it.each<CommandInput>([
    { type: 'move-cards', cardIds: ['a', 'gone'], stage: 'offer' },
    { type: 'delete-cards', cardIds: ['a', 'gone'] },
    { type: 'restore-cards', cardIds: ['gone'] },
  ])('changes nothing if one card is gone: $type', (command) => {
    expect(catchAppError(() => run(workspace, command)).code).toBe('not-found')
  })

  it('says how many cards it takes at once', () => {
    const parse = (cardIds: string[]) => commandSchema.safeParse({ type: 'delete-cards', cardIds })
    expect(parse([]).error?.issues[0]?.message).toBe('No card is chosen. Choose one and try again.')
    const many = Array.from({ length: MAX_CARDS_AT_ONCE + 1 }, (_, index) => `card-${index}`)
    expect(parse(many).error?.issues[0]?.message).toBe(
      'That’s too many cards at once: 500 at most. Choose fewer and try again.',
    )
    expect(parse(many.slice(1)).success).toBe(true)
  })
})
