import { describe, expect, it } from 'vitest'
import { aCard } from '#tests/support/builders/card'
import { anInterview } from '#tests/support/builders/interview'
import { aPerson } from '#tests/support/builders/person'
import { aWorkspace } from '#tests/support/builders/workspace'
import { catchAppError, run, theCard } from '../a-context.ts'

const existing = anInterview({ personIds: ['jane'], remarks: [{ personId: null, text: 'the lab' }] })
const workspace = aWorkspace({ cards: [aCard({ people: [aPerson()], interviews: [existing] })] })
const remark = (text: string, personId: string | null = 'jane', more = {}) =>
  ({ type: 'save-remark', cardId: 'card-1', interviewId: 'interview-1', personId, text, ...more }) as const
const remarksAfter = (...args: Parameters<typeof remark>) =>
  theCard(run(workspace, remark(...args)).workspace).interviews[0]?.remarks

describe('save-remark', () => {
  it('keeps one line for each person, in the words that fit the sentence', () => {
    expect(remarksAfter('About the second site.')).toEqual([
      { personId: null, text: 'the lab' },
      { personId: 'jane', text: 'the second site' },
    ])
    expect(remarksAfter('the third site', null)).toEqual([{ personId: null, text: 'the third site' }])
  })

  it('removes an empty line, and the field with the last one', () => {
    expect(remarksAfter('', null)).toBeUndefined()
    expect(remarksAfter('')).toEqual(existing.remarks)
  })

  it('refuses a sentence of its own, and says what fits', () => {
    const error = catchAppError(() => run(workspace, remark('She cares about nights')))
    expect([error.code, error.data, error.message]).toEqual([
      'invalid-input',
      { field: 'text' },
      'That reads as a sentence of its own. Put it as it follows “what you said about”: “people leaving in the first week”.',
    ])
  })

  const thought = (text: string, personId: string | null = null, seen?: Record<string, string>) => {
    const line = { type: 'save-remark', cardId: 'card-1', interviewId: 'interview-1', personId } as const
    return run(workspace, { ...line, thought: text, ...(seen && { seen }) })
  }

  it('keeps the thought on a remark as a sentence, beside the words it is about', () => {
    const { workspace: after, label } = thought('we had that too')
    expect(theCard(after).interviews[0]?.remarks).toEqual([
      { personId: null, text: 'the lab', thought: 'We had that too.' },
    ])
    expect(label).toBe('Note your thought for Northwind Optics')
    const remarks = theCard(run(after, remark('the site', null)).workspace).interviews[0]?.remarks
    expect(remarks).toEqual([{ personId: null, text: 'the site', thought: 'We had that too.' }])
  })

  it('keeps a thought whose remark is emptied, and removes both once both are empty', () => {
    const after = run(thought('we had that too').workspace, remark('', null)).workspace
    expect(theCard(after).interviews[0]?.remarks).toEqual([
      { personId: null, text: '', thought: 'We had that too.' },
    ])
    const emptied = run(after, { ...remark('', null), thought: '' }).workspace
    expect(theCard(emptied).interviews[0]?.remarks).toBeUndefined()
  })

  it('refuses a thought about the reader, and one that another window has changed', () => {
    const error = catchAppError(() => thought('She is right'))
    expect([error.code, error.data]).toEqual(['invalid-input', { field: 'thought' }])
    expect(catchAppError(() => thought('We had that.', null, { thought: 'Not us.' })).code).toBe(
      'changed-meanwhile',
    )
  })

  it('refuses a person or interview that is gone', () => {
    expect(catchAppError(() => run(workspace, remark('the site', 'tom'))).code).toBe('not-found')
    const gone = { ...remark('the site'), interviewId: 'gone' }
    expect(catchAppError(() => run(workspace, gone)).code).toBe('not-found')
  })

  it('refuses to replace what another window saved', () => {
    const seen = { text: 'the old lab' }
    expect(catchAppError(() => run(workspace, remark('the site', null, { seen }))).code).toBe(
      'changed-meanwhile',
    )
    expect(remarksAfter('the site', null, { seen: { text: 'the lab' } })).toEqual([
      { personId: null, text: 'the site' },
    ])
  })
})
