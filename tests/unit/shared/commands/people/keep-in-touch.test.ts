import { describe, expect, it } from 'vitest'
import { aCard } from '#tests/support/builders/card'
import { aPerson } from '#tests/support/builders/person'
import { aWorkspace } from '#tests/support/builders/workspace'
import { catchAppError, run, theCard } from '../a-context.ts'

const email = 'ines@agency.example.com'
const workspace = aWorkspace({
  cards: [
    aCard({ id: 'a', company: 'Halyard', people: [aPerson({ id: 'ines', name: 'Ines Roth', email })] }),
    aCard({
      id: 'b',
      company: 'Quill',
      people: [
        aPerson({ id: 'other', name: 'I. Roth', email: email.toUpperCase() }),
        aPerson({ id: 'jane' }),
      ],
    }),
    aCard({ id: 'c', company: 'Lumen', people: [aPerson({ id: 'tom', name: 'Tom Wu', email: '' })] }),
  ],
})
const type = 'keep-in-touch' as const

describe('keepInTouch', () => {
  it('marks a person on every card they are on, and nobody else', () => {
    const next = run(workspace, { type, cardId: 'a', personId: 'ines', isKept: true })
    expect(next.label).toBe('Add Ines Roth to “Keep in touch”')
    const kept = next.workspace.cards.flatMap(({ people }) => people).filter((one) => one.keepInTouch)
    expect(kept.map(({ id }) => id)).toEqual(['ines', 'other'])
    expect(theCard(next.workspace, 'c')).toBe(theCard(workspace, 'c'))
    const back = run(next.workspace, { type, cardId: 'b', personId: 'other', isKept: false })
    expect(back.label).toBe('Remove I. Roth from “Keep in touch”')
    expect(back.workspace.cards.flatMap(({ people }) => people).some((one) => one.keepInTouch)).toBe(false)
  })

  it('refuses somebody who is gone', () => {
    const gone = { type, cardId: 'a', personId: 'nobody', isKept: true } as const
    expect(catchAppError(() => run(workspace, gone)).code).toBe('not-found')
  })
})
