import { describe, expect, it } from 'vitest'
import { anAction } from '#tests/support/builders/action'
import { aCard } from '#tests/support/builders/card'
import { anInterview } from '#tests/support/builders/interview'
import { aWorkspace } from '#tests/support/builders/workspace'
import { at, catchAppError, inputErrorMessage, now, run, theCard } from '../a-context.ts'

const key = 'card-1/interview-1/check-in/1'
const keepInput = (draft: { subject: string; body: string } | null, of = key) => ({
  type: 'keep-draft' as const,
  key: of,
  draft,
})
const other = {
  key: 'card-1/interview-1/thank-you/1',
  subject: 'S',
  body: 'B',
  savedAt: '2026-03-03T20:45:00.000Z' as const,
}
const workspace = aWorkspace({ cards: [aCard({ drafts: [other] })] })

describe('keepDraft', () => {
  it('keeps one draft for each follow-up', () => {
    const first = run(workspace, keepInput({ subject: 'A', body: 'Hello' })).workspace
    const second = run(first, keepInput({ subject: 'B', body: 'Hello\n\nJane' })).workspace
    expect(theCard(second).drafts).toEqual([
      other,
      { key, subject: 'B', body: 'Hello\n\nJane', savedAt: new Date(now).toISOString() },
    ])
    expect(theCard(second).log).toEqual([])
  })

  it('discards a draft', () => {
    expect(theCard(run(workspace, keepInput(null, other.key)).workspace).drafts).toEqual([])
    expect(theCard(run(workspace, keepInput(null)).workspace).drafts).toEqual([other])
  })

  it('refuses a follow-up without a card, and a deleted card', () => {
    expect(catchAppError(() => run(workspace, keepInput(null, 'board/x/keep-applying/1'))).code).toBe(
      'not-found',
    )
    expect(catchAppError(() => run(workspace, keepInput(null, 'gone/x/check-in/1'))).code).toBe('not-found')
    expect(catchAppError(() => run(workspace, keepInput(null, 'nonsense'))).code).toBe('not-found')
  })

  it.each([
    ['sent', [anAction({ key: other.key, step: 'thank-you', at: '2026-03-03T20:50:00.000Z' })], now],
    ['skipped', [anAction({ key: other.key, step: 'thank-you', kind: 'skipped' })], now],
    ['too late', [], at('2026-03-06 15:30')],
  ])('refuses a note that was %s, and still puts its draft away', (_how, actions, later) => {
    const spoken = aCard({ interviews: [anInterview()], actions: [...actions], drafts: [other] })
    const over = aWorkspace({ cards: [spoken] })
    const refused = catchAppError(() =>
      run(over, keepInput({ subject: '', body: 'More' }, other.key), { now: later }),
    )
    expect(refused).toMatchObject({
      code: 'not-allowed',
      message: expect.stringContaining('sent or skipped'),
    })
    expect(theCard(run(over, keepInput(null, other.key), { now: later }).workspace).drafts).toEqual([])
  })

  it('refuses a note that is too long', () => {
    expect(inputErrorMessage(keepInput({ subject: '', body: 'x'.repeat(20_001) }))).toContain(
      'The note is too long',
    )
    expect(inputErrorMessage(keepInput({ subject: 'x'.repeat(201), body: '' }))).toContain(
      'The subject is too long',
    )
  })
})
