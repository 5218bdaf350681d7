import { describe, expect, it } from 'vitest'
import type { CommandInput } from '#shared/commands/commands'
import { applyChange, changeBetween } from '#shared/commands/core/change'
import type { Draft } from '#shared/model/card'
import { changeSchema } from '#shared/model/change'
import type { Workspace } from '#shared/model/workspace'
import { aCard } from '#tests/support/builders/card'
import { aDeed } from '#tests/support/builders/deed'
import { aWorkspace, someSettings } from '#tests/support/builders/workspace'
import { run, theCard } from '../a-context.ts'

const told = { id: 'change-1', at: '2026-03-03T21:00:00.000Z' as const, label: 'Do something' }
const [a, b, c] = [aCard({ id: 'a' }), aCard({ id: 'b' }), aCard({ id: 'c' })]
const board = aWorkspace({ cards: [a, b, c] })
const between = (before: Workspace, after: Workspace) => changeBetween(before, after, told)
const done = (workspace: Workspace, command: CommandInput) => run(workspace, command).workspace

describe('changeBetween', () => {
  it('holds both sides of what differs and nothing else', () => {
    const edited = { ...b, notes: 'new' }
    const change = between(board, { ...board, cards: [a, edited, c] })
    expect(change).toEqual({
      ...told,
      cards: [{ before: b, after: edited, index: 1 }],
      settings: null,
      templates: null,
      deeds: null,
    })
    expect(changeSchema.parse(change)).toEqual(change)
  })

  it('is empty where nothing differs', () => {
    expect(between(board, { ...board })).toMatchObject({ cards: [], settings: null })
  })

  it('knows an added card and a removed one by its place', () => {
    const d = aCard({ id: 'd' })
    expect(between(board, { ...board, cards: [a, b, c, d] }).cards).toEqual([
      { before: null, after: d, index: 3 },
    ])
    expect(between(board, { ...board, cards: [a, c] }).cards).toEqual([{ before: b, after: null, index: 1 }])
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
    ['deeds', { ...board, deeds: [aDeed()] }],
    [
      'templates',
      { ...board, templates: [{ id: 'check-in' as const, subject: '', body: '', changedAt: told.at }] },
    ],
  ])('undoes %s and does it again', (_what, after) => {
    const change = between(board, after)
    expect(applyChange(after, change, 'undo')).toEqual(board)
    expect(applyChange(board, change, 'redo')).toEqual(after)
  })

  it('works from the stored form too', () => {
    const after = { ...board, cards: [a, c] }
    const change = changeSchema.parse(JSON.parse(JSON.stringify(between(board, after))))
    expect(applyChange(after, change, 'undo')).toEqual(board)
  })

  it('leaves the ledger and everything else as it is now', () => {
    const after = { ...board, cards: [a, c] }
    const later = { ...after, settings: someSettings({ yourName: 'Robin' }) }
    expect(applyChange(later, between(board, after), 'undo').settings).toBe(later.settings)
  })
})

describe('applyChange and drafts', () => {
  const key = 'card-1/interview-1/check-in/1'
  const draft = (body: string): Draft => ({ key, subject: '', body, savedAt: told.at })
  const start = aWorkspace({ cards: [aCard({ drafts: [draft('begun')] })] })
  const keeping = (body: string | null): CommandInput => ({
    type: 'keep-draft',
    key,
    draft: body === null ? null : { subject: '', body },
  })
  const moving: CommandInput = {
    type: 'move-card',
    cardId: 'card-1',
    stage: 'interview',
    place: { at: 'top' },
  }
  const bodies = (workspace: Workspace) => theCard(workspace).drafts.map((one) => one.body)

  it('keeps what was drafted since', () => {
    const moved = done(start, moving)
    const change = between(start, moved)
    const written = done(moved, keeping('more'))
    const undone = applyChange(written, change, 'undo')
    expect(theCard(undone).stage).toBe('phone-screen')
    expect(bodies(undone)).toEqual(['more'])
    expect(bodies(applyChange(undone, change, 'redo'))).toEqual(['more'])
  })

  it('keeps a draft away that was put away since', () => {
    const moved = done(start, moving)
    expect(bodies(applyChange(done(moved, keeping(null)), between(start, moved), 'undo'))).toEqual([])
  })

  it('brings back the draft that the change itself put away', () => {
    const sent = { ...start, cards: [{ ...theCard(start), drafts: [], deeds: [aDeed()] }] }
    const change = between(start, sent)
    const undone = applyChange(sent, change, 'undo')
    expect(bodies(undone)).toEqual(['begun'])
    expect(bodies(applyChange(undone, change, 'redo'))).toEqual([])
  })

  it('prefers what was written since to what the change put away', () => {
    const sent = { ...start, cards: [{ ...theCard(start), drafts: [], deeds: [aDeed()] }] }
    expect(bodies(applyChange(done(sent, keeping('anew')), between(start, sent), 'undo'))).toEqual(['anew'])
  })
})
