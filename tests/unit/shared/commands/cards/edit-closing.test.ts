import { describe, expect, it } from 'vitest'
import type { CommandInput } from '#shared/commands/commands'
import { aCard } from '#tests/support/builders/card'
import { aClosing } from '#tests/support/builders/closing'
import { aPerson } from '#tests/support/builders/person'
import { aWorkspace } from '#tests/support/builders/workspace'
import { catchAppError, inputErrorMessage, run, theCard } from '../a-context.ts'

type Changes = Extract<CommandInput, { type: 'edit-closing' }>['changes']

const editInput = (changes: Changes) => ({ type: 'edit-closing', cardId: 'card-1', changes }) as const
const closedWorkspace = (closing: Parameters<typeof aClosing>[0] | null = {}) =>
  aWorkspace({
    cards: [aCard({ stage: 'closed', people: [aPerson()], closing: closing && aClosing(closing) })],
  })

describe('editClosing', () => {
  it('changes the details and keeps time and reason', () => {
    const changes = { feedback: 'More optics', personId: 'jane', channel: 'phone', reconnect: true } as const
    const { workspace, label } = run(closedWorkspace(), editInput(changes))
    expect(label).toBe('Change why Northwind Optics is closed')
    expect(theCard(workspace).closing).toEqual({ ...aClosing(), ...changes })
  })

  it('refuses an open card and an unknown person', () => {
    expect(catchAppError(() => run(closedWorkspace(null), editInput({ feedback: 'x' })))).toMatchObject({
      code: 'not-allowed',
    })
    expect(catchAppError(() => run(closedWorkspace(), editInput({ personId: 'tom' }))).code).toBe('not-found')
  })

  it('allows the reminder after 90 days only for a rejection', () => {
    const withdrawn = closedWorkspace({ reason: 'withdrawn' })
    expect(catchAppError(() => run(withdrawn, editInput({ reconnect: true })))).toMatchObject({
      code: 'not-allowed',
      data: { field: 'reconnect' },
    })
    expect(theCard(run(withdrawn, editInput({ reconnect: false })).workspace).closing?.reconnect).toBe(false)
  })

  it('refuses feedback that is too long', () => {
    expect(inputErrorMessage(editInput({ feedback: 'x'.repeat(20_001) }))).toMatch(
      /^The feedback is too long/,
    )
  })
})
