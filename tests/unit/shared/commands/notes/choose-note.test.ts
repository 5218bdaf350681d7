import { describe, expect, it } from 'vitest'
import { aCard } from '#tests/support/builders/card'
import { anInterview } from '#tests/support/builders/interview'
import { aPerson } from '#tests/support/builders/person'
import { aWorkspace } from '#tests/support/builders/workspace'
import { catchAppError, run, theCard } from '../a-context.ts'

const key = 'card-1/interview-1/thank-you/1/jane'
const workspace = aWorkspace({
  cards: [aCard({ people: [aPerson()], interviews: [anInterview({ personIds: ['jane'] })] })],
})
const choose = (more: object = {}) =>
  ({ type: 'choose-note', key, template: null, tone: null, wording: null, ...more }) as const

describe('choose-note', () => {
  it('keeps one choice for each note', () => {
    const once = run(workspace, choose({ tone: 'formal' })).workspace
    expect(theCard(once).noteChoices).toEqual([{ key, tone: 'formal' }])
    expect(theCard(run(once, choose({ wording: 2 })).workspace).noteChoices).toEqual([{ key, wording: 2 }])
  })

  it('keeps whom it goes to and how until they are chosen again', () => {
    const once = run(workspace, choose({ personId: 'jane', channel: 'text' })).workspace
    expect(theCard(once).noteChoices).toEqual([{ key, personId: 'jane', channel: 'text' }])
    const twice = run(once, choose({ tone: 'formal', channel: null })).workspace
    expect(theCard(twice).noteChoices).toEqual([{ key, tone: 'formal', personId: 'jane' }])
    expect(catchAppError(() => run(workspace, choose({ personId: 'gone' }))).code).toBe('not-found')
  })

  it('is forgotten once the note is sent', () => {
    const chosen = run(workspace, choose({ tone: 'formal' })).workspace
    const sent = run(chosen, {
      type: 'mark-sent',
      ...{ key, kind: 'sent', at: null, channel: null, subject: '', text: 'Thanks' },
    } as const)
    expect(theCard(sent.workspace).noteChoices).toEqual([])
  })

  it('refuses a follow-up that is gone or closed', () => {
    expect(catchAppError(() => run(workspace, choose({ key: 'card-1/gone/thank-you/1/jane' }))).code).toBe(
      'not-found',
    )
    const skipped = run(workspace, { type: 'skip-follow-up', key } as const).workspace
    expect(catchAppError(() => run(skipped, choose())).code).toBe('not-allowed')
  })
})
