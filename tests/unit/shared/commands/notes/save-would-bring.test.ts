import { describe, expect, it } from 'vitest'
import { aCard } from '#tests/support/builders/card'
import { aWorkspace } from '#tests/support/builders/workspace'
import { catchAppError, inputErrorMessage, run, theCard } from '../a-context.ts'

const workspace = aWorkspace({ cards: [aCard({ wouldBring: ['ten years of optics'] })] })
const bring = (wouldBring: readonly string[], more = {}) => ({
  type: 'save-would-bring' as const,
  cardId: 'card-1',
  wouldBring: [...wouldBring],
  ...more,
})
const linesAfter = (...args: Parameters<typeof bring>) =>
  theCard(run(workspace, bring(...args)).workspace).wouldBring

describe('save-would-bring', () => {
  it('keeps each line once, as it follows “I’d bring”', () => {
    expect(linesAfter(["I'd bring a calm hand.", '', 'a calm hand', 'Spanish'])).toEqual([
      'a calm hand',
      'Spanish',
    ])
  })

  it('removes the field with the last line', () => {
    expect(linesAfter([])).toBeUndefined()
  })

  it('refuses a sentence of its own, too many lines, and a line that is too long', () => {
    const error = catchAppError(() => run(workspace, bring(["I've built a line"])))
    expect([error.code, error.data]).toEqual(['invalid-input', { field: 'wouldBring' }])
    expect(inputErrorMessage(bring(Array.from({ length: 21 }, () => 'x')))).toMatch(/^Twenty lines/)
    expect(inputErrorMessage(bring(['x'.repeat(201)]))).toMatch(/^This line is too long/)
  })

  it('refuses to replace what another window saved', () => {
    const seen = { wouldBring: 'something else' }
    expect(catchAppError(() => run(workspace, bring(['Spanish'], { seen }))).code).toBe('changed-meanwhile')
  })
})
