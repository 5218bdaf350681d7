import { describe, expect, it } from 'vitest'
import { applyChange, diffWorkspaces } from '#shared/commands/core/change'
import { aCard } from '#tests/support/builders/card'
import { aClosing } from '#tests/support/builders/closing'
import { anInterview } from '#tests/support/builders/interview'
import { aPerson } from '#tests/support/builders/person'
import { aWorkspace } from '#tests/support/builders/workspace'
import { at, catchAppError, listFollowUps, run, theCard } from '../a-context.ts'

const waiting = (id: string, company: string) =>
  aCard({
    id,
    company,
    stage: 'waiting',
    addedAt: '2026-02-01T15:00:00.000Z',
    people: [aPerson({ name: `Jane ${company}`, email: `jane@${id}.example.com` })],
    interviews: [anInterview({ personIds: ['jane'], start: '2026-02-25T20:00:00.000Z' })],
  })
const workspace = aWorkspace({
  cards: [
    aCard({
      id: 'accepted',
      company: 'Brightwater',
      stage: 'closed',
      closing: aClosing({ reason: 'accepted', at: '2026-03-02T20:00:00.000Z' }),
    }),
    waiting('a', 'Halden'),
    waiting('b', 'Litware'),
  ],
})
const now = at('2026-03-03 09:00')
const notes = listFollowUps(workspace, { now })
  .filter(({ step }) => step === 'withdraw')
  .map(({ key }) => ({ key, subject: 'My application', text: 'Hi' }))
const type = 'mark-notes-sent' as const

describe('markNotesSent', () => {
  it('records each note and does what comes of it, with one undo', () => {
    const [first] = notes
    expect(notes).toHaveLength(2)
    const { workspace: next, label } = run(
      workspace,
      { type, notes: [...notes, ...(first ? [first] : [])] },
      { now },
    )
    expect(label).toBe('Mark 2 notes as sent')
    for (const id of ['a', 'b']) {
      expect(theCard(next, id).closing?.reason).toBe('withdrawn')
      expect(theCard(next, id).actions).toHaveLength(1)
    }
    const header = { id: 'c', at: '2026-03-03T14:00:00.000Z', label } as const
    const change = diffWorkspaces(workspace, next, header)
    expect(applyChange(next, change, 'undo').cards).toEqual(workspace.cards)
  })

  it('names what a single note does', () => {
    expect(run(workspace, { type, notes: notes.slice(0, 1) }, { now }).label).toBe(
      'Tell Jane you’re withdrawing',
    )
  })

  it('records nothing if one of them is no longer needed', () => {
    const gone = { key: 'gone/i1/withdraw/1', subject: '', text: '' }
    expect(catchAppError(() => run(workspace, { type, notes: [...notes, gone] }, { now })).code).toBe(
      'not-found',
    )
  })
})
