import { describe, expect, it } from 'vitest'
import { anAction } from '#tests/support/builders/action'
import { aCard } from '#tests/support/builders/card'
import { anInterview } from '#tests/support/builders/interview'
import { aWorkspace } from '#tests/support/builders/workspace'
import { catchAppError, run, theCard } from '../a-context.ts'

const key = 'card-1/interview-1/thank-you/1'
const dismiss = (finding: string, isDismissed = true, of = key) => ({
  type: 'dismiss-finding' as const,
  key: of,
  finding,
  isDismissed,
})
const workspace = aWorkspace({ cards: [aCard({ interviews: [anInterview()] })] })

describe('dismissFinding', () => {
  it('keeps what was dismissed for each note, once', () => {
    const other = 'card-1/interview-1/check-in/1'
    const first = run(workspace, dismiss('detail')).workspace
    const second = run(first, dismiss('worn: per my last email')).workspace
    const third = run(run(second, dismiss('detail')).workspace, dismiss('question', true, other)).workspace
    expect(theCard(third).dismissedFindings).toEqual([
      { key, findings: ['worn: per my last email', 'detail'] },
      { key: other, findings: ['question'] },
    ])
  })

  it('shows a finding again', () => {
    const dismissed = run(workspace, dismiss('detail')).workspace
    expect(theCard(run(dismissed, dismiss('detail', false)).workspace).dismissedFindings).toEqual([])
    expect(theCard(run(workspace, dismiss('detail', false)).workspace).dismissedFindings).toEqual([])
  })

  it('forgets the oldest of more than a hundred', () => {
    let many = workspace
    for (let index = 0; index <= 100; index++) many = run(many, dismiss(`worn: ${index}`)).workspace
    const [entry] = theCard(many).dismissedFindings ?? []
    expect(entry?.findings).toHaveLength(100)
    expect(entry?.findings[0]).toBe('worn: 1')
  })

  it('is forgotten once the note was sent', () => {
    const dismissed = run(workspace, dismiss('detail')).workspace
    const sent = run(dismissed, {
      type: 'mark-sent',
      ...{ key, kind: 'sent', at: null, channel: null, subject: '', text: 'Thanks' },
    } as const)
    expect(theCard(sent.workspace).dismissedFindings).toEqual([])
    const skipped = run(workspace, { type: 'skip-follow-up', key })
    expect(theCard(skipped.workspace)).not.toHaveProperty('dismissedFindings')
  })

  it('refuses a note without a card, a deleted card, a note that was sent, and an empty id', () => {
    expect(catchAppError(() => run(workspace, dismiss('x', true, 'board/x/keep-applying/1'))).code).toBe(
      'not-found',
    )
    expect(catchAppError(() => run(workspace, dismiss('x', true, 'gone/x/check-in/1'))).code).toBe(
      'not-found',
    )
    const actions = [anAction({ key, step: 'thank-you', at: '2026-03-03T20:50:00.000Z' })]
    const sent = aWorkspace({ cards: [aCard({ interviews: [anInterview()], actions })] })
    expect(catchAppError(() => run(sent, dismiss('x')))).toMatchObject({
      code: 'not-allowed',
      message: expect.stringContaining('nothing to dismiss'),
    })
    expect(() => run(workspace, dismiss(' '))).toThrow('The remark is empty')
  })
})
