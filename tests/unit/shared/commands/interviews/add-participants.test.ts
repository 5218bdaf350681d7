import { describe, expect, it } from 'vitest'
import { inviting } from '#shared/commands/interviews/add-participants'
import { anInterview } from '#tests/support/builders/interview'

describe('inviting', () => {
  it('sets the participants without duplicates', () => {
    expect(inviting(anInterview(), ['jane', 'tom', 'jane']).personIds).toEqual(['jane', 'tom'])
  })

  it('remembers the first person named for an interview without participants', () => {
    const named = inviting(anInterview(), ['jane', 'tom'])
    expect(named.firstNamedId).toBe('jane')
    expect(inviting(named, ['tom']).firstNamedId).toBe('jane')
    expect(inviting(anInterview(), []).firstNamedId).toBeNull()
    expect(inviting(anInterview({ personIds: ['jane'] }), ['tom']).firstNamedId).toBeNull()
  })
})
