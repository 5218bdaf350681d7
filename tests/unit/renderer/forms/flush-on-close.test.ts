import { describe, expect, it } from 'vitest'
import { createPendingSaves } from '#renderer/forms/flush-on-close'

describe('createPendingSaves', () => {
  it('resolves to true without any saves', async () => {
    expect(await createPendingSaves().flush()).toBe(true)
  })

  it('runs every save, and resolves to false when one is refused', async () => {
    const pending = createPendingSaves()
    const ran: string[] = []
    pending.add(async () => {
      ran.push('company')
      return false
    })
    pending.add(async () => {
      ran.push('role')
      return true
    })
    expect(await pending.flush()).toBe(false)
    expect(ran).toEqual(['company', 'role'])
  })

  it('does not run a save that was removed', async () => {
    const pending = createPendingSaves()
    const remove = pending.add(async () => false)
    remove()
    expect(await pending.flush()).toBe(true)
  })

  it('tells every field that its value was given up', () => {
    const pending = createPendingSaves()
    const givenUp: string[] = []
    pending.add(
      async () => false,
      () => givenUp.push('company'),
    )
    pending.add(async () => true)
    pending.discard()
    expect(givenUp).toEqual(['company'])
  })
})
