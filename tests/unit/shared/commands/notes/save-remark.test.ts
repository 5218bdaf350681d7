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
