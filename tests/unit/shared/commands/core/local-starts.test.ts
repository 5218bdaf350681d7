import { describe, expect, it } from 'vitest'
import type { CommandInput } from '#shared/commands/commands'
import { applyChange, diffWorkspaces } from '#shared/commands/core/change'
import { followZoneDataOnLoad } from '#shared/commands/core/local-starts'
import { aCard } from '#tests/support/builders/card'
import { anInterview } from '#tests/support/builders/interview'
import { aPerson } from '#tests/support/builders/person'
import { aWorkspace } from '#tests/support/builders/workspace'
import { now, run, theCard } from '../a-context.ts'

const workspace = aWorkspace({ cards: [aCard({ people: [aPerson()] }), aCard({ id: 'card-2' })] })

const save = {
  type: 'save-interview',
  cardId: 'card-1',
  interviewId: 'interview-1',
  kind: 'video',
  start: '2026-12-15T18:00:00.000Z',
  durationMinutes: null,
  zone: 'America/Vancouver',
  personIds: ['jane'],
  location: '',
} as const satisfies CommandInput

describe('rememberLocalStarts', () => {
  it('stores the wall time of an interview ahead, and replaces it when the interview moves', () => {
    const saved = run(workspace, save).workspace
    expect(theCard(saved).interviews[0]).toMatchObject({ start: save.start, localStart: '2026-12-15T11:00' })
    const moved = run(saved, { ...save, zone: 'Asia/Kolkata' }).workspace
    expect(theCard(moved).interviews[0]?.localStart).toBe('2026-12-15T23:30')
  })

  it('stores none for a conversation that is over', () => {
    const { workspace: saved } = run(workspace, { ...save, start: '2026-03-02T18:00:00.000Z' })
    expect(theCard(saved).interviews[0]).not.toHaveProperty('localStart')
  })

  it('computes the start from the wall time the page sends, whatever instant the page computed', () => {
    const { workspace: saved } = run(workspace, { ...save, localStart: '2026-12-15T10:00' })
    expect(theCard(saved).interviews[0]).toMatchObject({
      start: '2026-12-15T17:00:00.000Z',
      localStart: '2026-12-15T10:00',
    })
  })

  it('leaves the other cards identical, and undo brings back both times', () => {
    const saved = run(workspace, { ...save, localStart: '2026-12-15T10:00' }).workspace
    const moved = run(saved, { ...save, localStart: '2026-12-16T09:00' }).workspace
    expect(moved.cards[1]).toBe(saved.cards[1])
    const change = diffWorkspaces(saved, moved, { id: 'c', at: save.start, label: '' })
    expect(theCard(applyChange(moved, change, 'undo')).interviews).toEqual(theCard(saved).interviews)
  })
})

describe('followZoneDataOnLoad', () => {
  it('moves only the interviews whose clock rules changed', () => {
    const old = anInterview({ start: save.start, zone: save.zone, localStart: '2026-12-15T10:00' })
    const stored = aWorkspace({
      cards: [aCard({ interviews: [old, anInterview({ id: 'other' })] }), aCard({ id: 'card-2' })],
    })
    const loaded = followZoneDataOnLoad(stored, now)
    expect(loaded.cards[0]?.interviews.map(({ start }) => start)).toEqual([
      '2026-12-15T17:00:00.000Z',
      '2026-03-03T20:00:00.000Z',
    ])
    expect(loaded.cards[1]).toBe(stored.cards[1])
    expect(followZoneDataOnLoad(loaded, now)).toBe(loaded)
  })
})
