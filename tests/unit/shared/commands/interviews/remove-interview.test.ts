import { describe, expect, it } from 'vitest'
import { aCard } from '#tests/support/builders/card'
import { anInterview } from '#tests/support/builders/interview'
import { anOwnPromise, aPromise } from '#tests/support/builders/promise'
import { aWorkspace } from '#tests/support/builders/workspace'
import { catchAppError, run, theCard } from '../a-context.ts'

const workspace = aWorkspace({
  cards: [
    aCard({
      interviews: [
        anInterview({ debriefedAt: '2026-03-03T20:40:00.000Z' }),
        anInterview({ id: 'other', start: '2026-03-02T20:00:00.000Z' }),
      ],
      theirPromises: [aPromise(), aPromise({ id: 'of-other', interviewId: 'other' })],
      ownPromises: [
        anOwnPromise(),
        anOwnPromise({ id: 'of-other', interviewId: 'other' }),
        anOwnPromise({ id: 'of-none', interviewId: null }),
      ],
    }),
  ],
})
const ids = (entries: readonly { readonly id: string }[]) => entries.map((entry) => entry.id)

describe('removeInterview', () => {
  const removeInput = (interviewId: string) => ({
    type: 'remove-interview' as const,
    cardId: 'card-1',
    interviewId,
  })

  it('removes the interview and what was promised in it', () => {
    const { workspace: next, label } = run(workspace, removeInput('interview-1'))
    expect(label).toBe('Remove an interview with Northwind Optics')
    expect(ids(theCard(next).interviews)).toEqual(['other'])
    expect(ids(theCard(next).theirPromises)).toEqual(['of-other'])
    expect(ids(theCard(next).ownPromises)).toEqual(['of-other', 'of-none'])
    expect(theCard(next).log.at(-1)?.text).toBe('Interview removed')
  })

  it('works on a card with the maximum of a thousand interviews', () => {
    const interviews = Array.from({ length: 1000 }, (_, n) => anInterview({ id: `${n}` }))
    const full = aWorkspace({ cards: [aCard({ interviews })] })
    expect(theCard(run(full, removeInput('500')).workspace).interviews).toHaveLength(999)
  })

  it('refuses an interview that does not exist', () => {
    expect(catchAppError(() => run(workspace, removeInput('gone'))).code).toBe('not-found')
  })
})
