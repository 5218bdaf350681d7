import { describe, expect, it } from 'vitest'
import { createPendingSaves } from '#renderer/forms/flush-on-close'

describe('createPendingSaves', () => {
  it('has nothing to save at first', async () => {
    expect(await createPendingSaves().saveAll()).toBe(true)
  })

  it('runs every save, and tells when one was refused', async () => {
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
    expect(await pending.saveAll()).toBe(false)
    expect(ran).toEqual(['company', 'role'])
  })

  it('forgets a save that was removed', async () => {
    const pending = createPendingSaves()
    const remove = pending.add(async () => false)
    remove()
    expect(await pending.saveAll()).toBe(true)
  })
})
