import { describe, expect, it } from 'vitest'
import type { CommandInput } from '#shared/commands/commands'
import { aCard } from '#tests/support/builders/card'
import { anInterview } from '#tests/support/builders/interview'
import { aWorkspace } from '#tests/support/builders/workspace'
import { catchAppError, inputErrorMessage, run, theCard } from '../a-context.ts'

type Changes = Extract<CommandInput, { type: 'edit-interview-notes' }>['changes']

const noteInput = (changes: Changes, interviewId = 'interview-1') =>
  ({ type: 'edit-interview-notes', cardId: 'card-1', interviewId, changes }) as const
const existing = anInterview({ topics: ['the lab'], challenge: 'Two labs', learned: 'They test on paper' })
const workspace = aWorkspace({ cards: [aCard({ interviews: [existing] })] })

describe('noteInterview', () => {
  it('changes the given notes and nothing else', () => {
    const { workspace: next, label } = run(
      workspace,
      noteInput({ topics: ['coatings', ''], strengths: 'Calm' }),
    )
    expect(label).toBe('Note what Northwind Optics said')
    const card = theCard(next)
    expect(card.interviews).toEqual([{ ...existing, topics: ['coatings'], strengths: 'Calm' }])
    expect(card.log).toEqual([])
  })

  it('clears a field', () => {
    expect(
      theCard(run(workspace, noteInput({ topics: [], challenge: '' })).workspace).interviews[0],
    ).toMatchObject({
      topics: [],
      challenge: '',
      learned: 'They test on paper',
    })
  })

  it('refuses an interview that does not exist', () => {
    expect(catchAppError(() => run(workspace, noteInput({ learned: 'x' }, 'gone'))).code).toBe('not-found')
  })

  it('refuses fields that are too long and names them', () => {
    expect(inputErrorMessage(noteInput({ topics: ['x'.repeat(201)] }))).toMatch(
      /^The topic is too long: 201 characters/,
    )
    expect(inputErrorMessage(noteInput({ topics: Array.from({ length: 51 }, () => 'x') }))).toMatch(
      /fifty topics/,
    )
    expect(inputErrorMessage(noteInput({ challenge: 'x'.repeat(20_001) }))).toMatch(
      /^The challenge is too long/,
    )
  })
})
