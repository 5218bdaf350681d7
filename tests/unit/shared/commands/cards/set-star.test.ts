import { describe, expect, it } from 'vitest'
import { aCard } from '#tests/support/builders/card'
import { aWorkspace } from '#tests/support/builders/workspace'
import { catchAppError, run, theCard } from '../a-context.ts'

const workspace = aWorkspace({ cards: [aCard()] })
const star = (isStarred: boolean) => ({ type: 'set-star' as const, cardId: 'card-1', isStarred })

describe('setStar', () => {
  it('adds a star and removes it without a trace', () => {
    const starred = run(workspace, star(true))
    expect(theCard(starred.workspace)).toEqual({ ...aCard(), isStarred: true })
    expect(starred.label).toBe('Star Northwind Optics')
    const plain = run(starred.workspace, star(false))
    expect(theCard(plain.workspace)).toEqual(aCard())
    expect(plain.label).toBe('Remove the star from Northwind Optics')
  })

  it('changes nothing if the card is so already', () => {
    expect(theCard(run(workspace, star(false)).workspace)).toBe(theCard(workspace))
  })

  it('refuses a card that is gone', () => {
    expect(catchAppError(() => run(workspace, { ...star(true), cardId: 'gone' }))).toMatchObject({
      code: 'not-found',
    })
  })
})
