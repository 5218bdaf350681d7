import { describe, expect, it } from 'vitest'
import type { CommandInput } from '#shared/commands/commands'
import { aCard } from '#tests/support/builders/card'
import { anInterview } from '#tests/support/builders/interview'
import { aWorkspace } from '#tests/support/builders/workspace'
import { complaint, refusal, run, theCard } from '../a-context.ts'

type Changes = Extract<CommandInput, { type: 'note-interview' }>['changes']

const noting = (changes: Changes, interviewId = 'interview-1') =>
  ({ type: 'note-interview', cardId: 'card-1', interviewId, changes }) as const
const known = anInterview({ topics: ['the lab'], challenge: 'Two labs', learned: 'They test on paper' })
const workspace = aWorkspace({ cards: [aCard({ interviews: [known] })] })

describe('noteInterview', () => {
  it('changes what was noted, and only that', () => {
    const { workspace: next, label } = run(workspace, noting({ topics: ['coatings', ''], strengths: 'Calm' }))
    expect(label).toBe('Note what was said at Northwind Optics')
    const card = theCard(next)
    expect(card.interviews).toEqual([{ ...known, topics: ['coatings'], strengths: 'Calm' }])
    expect(card.log).toEqual([])
  })

  it('empties a field', () => {
    expect(
      theCard(run(workspace, noting({ topics: [], challenge: '' })).workspace).interviews[0],
    ).toMatchObject({
      topics: [],
      challenge: '',
      learned: 'They test on paper',
    })
  })

  it('refuses an interview that is gone', () => {
    expect(refusal(() => run(workspace, noting({ learned: 'x' }, 'gone'))).code).toBe('not-found')
  })

  it('refuses what is too much, by name', () => {
    expect(complaint(noting({ topics: ['x'.repeat(201)] }))).toMatch(/^The topic is too long: 201 characters/)
    expect(complaint(noting({ topics: Array.from({ length: 51 }, () => 'x') }))).toMatch(/^Fifty topics/)
    expect(complaint(noting({ challenge: 'x'.repeat(20_001) }))).toMatch(/^The challenge is too long/)
  })
})
