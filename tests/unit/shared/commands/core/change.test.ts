import { describe, expect, it } from 'vitest'
import type { CommandInput } from '#shared/commands/commands'
import { applyChange, diffWorkspaces } from '#shared/commands/core/change'
import type { Draft } from '#shared/model/card'
import { changeSchema } from '#shared/model/change'
import type { Workspace } from '#shared/model/workspace'
import { anAction } from '#tests/support/builders/action'
import { aCard } from '#tests/support/builders/card'
import { aWorkspace, someSettings } from '#tests/support/builders/workspace'
import { run, theCard } from '../a-context.ts'

const header = { id: 'change-1', at: '2026-03-03T21:00:00.000Z' as const, label: 'Do something' }
const [a, b, c] = [aCard({ id: 'a' }), aCard({ id: 'b' }), aCard({ id: 'c' })]
const board = aWorkspace({ cards: [a, b, c] })
const diff = (before: Workspace, after: Workspace) => diffWorkspaces(before, after, header)
const apply = (workspace: Workspace, command: CommandInput) => run(workspace, command).workspace

describe('changeBetween', () => {
  it('contains both sides of each difference and nothing else', () => {
    const edited = { ...b, notes: 'new' }
    const change = diff(board, { ...board, cards: [a, edited, c] })
    expect(change).toEqual({
      ...header,
      cards: [{ before: b, after: edited, index: 1 }],
      settings: null,
      templates: null,
      actions: null,
    })
    expect(changeSchema.parse(change)).toEqual(change)
  })

  it('is empty if nothing differs', () => {
    expect(diff(board, { ...board })).toMatchObject({ cards: [], settings: null })
  })

  it('records the index of an added or removed card', () => {
    const d = aCard({ id: 'd' })
    expect(diff(board, { ...board, cards: [a, b, c, d] }).cards).toEqual([
      { before: null, after: d, index: 3 },
    ])
    expect(diff(board, { ...board, cards: [a, c] }).cards).toEqual([{ before: b, after: null, index: 1 }])
  })
})

describe('applyChange', () => {
  it.each([
    ['an edit', { ...board, cards: [a, { ...b, notes: 'new' }, c] }],
    ['an added card', { ...board, cards: [a, b, c, aCard({ id: 'd' })] }],
    ['a removed card', { ...board, cards: [a, c] }],
    ['two removed cards', { ...board, cards: [b] }],
    ['all cards removed', { ...board, cards: [] }],
    ['settings', { ...board, settings: someSettings({ discreet: true }) }],
    ['actions', { ...board, actions: [anAction()] }],
    [
      'templates',
      { ...board, templates: [{ id: 'check-in' as const, subject: '', body: '', changedAt: header.at }] },
    ],
  ])('undoes and redoes %s', (_name, after) => {
    const change = diff(board, after)
    expect(applyChange(after, change, 'undo')).toEqual(board)
    expect(applyChange(board, change, 'redo')).toEqual(after)
  })

  it('works with a change that was stored and loaded', () => {
    const after = { ...board, cards: [a, c] }
    const change = changeSchema.parse(JSON.parse(JSON.stringify(diff(board, after))))
    expect(applyChange(after, change, 'undo')).toEqual(board)
  })

  it('keeps everything that the change did not affect', () => {
    const after = { ...board, cards: [a, c] }
    const later = { ...after, settings: someSettings({ yourName: 'Robin' }) }
    expect(applyChange(later, diff(board, after), 'undo').settings).toBe(later.settings)
  })
})

describe('applyChange and drafts', () => {
  const key = 'card-1/interview-1/check-in/1'
  const draft = (body: string): Draft => ({ key, subject: '', body, savedAt: header.at })
  const start = aWorkspace({ cards: [aCard({ drafts: [draft('begun')] })] })
  const keepDraft = (body: string | null): CommandInput => ({
    type: 'keep-draft',
    key,
    draft: body === null ? null : { subject: '', body },
  })
  const moveCommand: CommandInput = {
    type: 'move-card',
    cardId: 'card-1',
    stage: 'interview',
    position: { at: 'top' },
  }
  const bodies = (workspace: Workspace) => theCard(workspace).drafts.map(({ body }) => body)

  it('keeps a draft written after the change', () => {
    const moved = apply(start, moveCommand)
    const change = diff(start, moved)
    const written = apply(moved, keepDraft('more'))
    const undone = applyChange(written, change, 'undo')
    expect(theCard(undone).stage).toBe('phone-screen')
    expect(bodies(undone)).toEqual(['more'])
    expect(bodies(applyChange(undone, change, 'redo'))).toEqual(['more'])
  })

  it('does not restore a draft discarded after the change', () => {
    const moved = apply(start, moveCommand)
    expect(bodies(applyChange(apply(moved, keepDraft(null)), diff(start, moved), 'undo'))).toEqual([])
  })

  it('restores the draft that the change itself removed', () => {
    const sent = { ...start, cards: [{ ...theCard(start), drafts: [], actions: [anAction()] }] }
    const change = diff(start, sent)
    const undone = applyChange(sent, change, 'undo')
    expect(bodies(undone)).toEqual(['begun'])
    expect(bodies(applyChange(undone, change, 'redo'))).toEqual([])
  })

  it('keeps the text that was chosen for a note after the change', () => {
    const moved = apply(start, moveCommand)
    const noteChoices = [{ key, tone: 'formal' as const }]
    const chosen = { ...moved, cards: [{ ...theCard(moved), noteChoices }] }
    const undone = applyChange(chosen, diff(start, moved), 'undo')
    expect(theCard(undone)).toMatchObject({ stage: 'phone-screen', noteChoices })
    expect(theCard(applyChange(moved, diff(start, moved), 'undo')).noteChoices).toBeUndefined()
  })

  it('prefers a draft written after the change to the one it removed', () => {
    const sent = { ...start, cards: [{ ...theCard(start), drafts: [], actions: [anAction()] }] }
    expect(bodies(applyChange(apply(sent, keepDraft('rewritten')), diff(start, sent), 'undo'))).toEqual([
      'rewritten',
    ])
  })
})
