import { describe, expect, it } from 'vitest'
import { setParticipants } from '#shared/commands/interviews/set-participants'
import { anInterview } from '#tests/support/builders/interview'

describe('inviting', () => {
  it('sets the participants without duplicates', () => {
    expect(setParticipants(anInterview(), ['jane', 'tom', 'jane']).personIds).toEqual(['jane', 'tom'])
  })

  it('remembers the first person named for an interview without participants', () => {
    const named = setParticipants(anInterview(), ['jane', 'tom'])
    expect(named.firstNamedId).toBe('jane')
    expect(setParticipants(named, ['tom']).firstNamedId).toBe('jane')
    expect(setParticipants(anInterview(), []).firstNamedId).toBeNull()
    expect(setParticipants(anInterview({ personIds: ['jane'] }), ['tom']).firstNamedId).toBeNull()
  })
})
