import { describe, expect, it } from 'vitest'
import type { CommandInput } from '#shared/commands/commands'
import { aCard } from '#tests/support/builders/card'
import { aClosing } from '#tests/support/builders/closing'
import { aPerson } from '#tests/support/builders/person'
import { aWorkspace } from '#tests/support/builders/workspace'
import { complaint, refusal, run, theCard } from '../a-context.ts'

type Changes = Extract<CommandInput, { type: 'edit-closing' }>['changes']

const editing = (changes: Changes) => ({ type: 'edit-closing', cardId: 'card-1', changes }) as const
const closed = (closing: Parameters<typeof aClosing>[0] | null = {}) =>
  aWorkspace({
    cards: [aCard({ stage: 'closed', people: [aPerson()], closing: closing && aClosing(closing) })],
  })

describe('editClosing', () => {
  it('changes what was said, and leaves when and why', () => {
    const changes = { feedback: 'More optics', personId: 'jane', channel: 'phone', reconnect: true } as const
    const { workspace, label } = run(closed(), editing(changes))
    expect(label).toBe('Change why Northwind Optics is closed')
    expect(theCard(workspace).closing).toEqual({ ...aClosing(), ...changes })
  })

  it('refuses a card that is open, and a person who is not on it', () => {
    expect(refusal(() => run(closed(null), editing({ feedback: 'x' })))).toMatchObject({
      code: 'not-allowed',
    })
    expect(refusal(() => run(closed(), editing({ personId: 'tom' }))).code).toBe('not-found')
  })

  it('reminds in 90 days of a no only', () => {
    const withdrawn = closed({ reason: 'withdrawn' })
    expect(refusal(() => run(withdrawn, editing({ reconnect: true })))).toMatchObject({
      code: 'not-allowed',
      data: { field: 'reconnect' },
    })
    expect(theCard(run(withdrawn, editing({ reconnect: false })).workspace).closing?.reconnect).toBe(false)
  })

  it('refuses feedback that is too long', () => {
    expect(complaint(editing({ feedback: 'x'.repeat(20_001) }))).toMatch(/^The feedback is too long/)
  })
})
