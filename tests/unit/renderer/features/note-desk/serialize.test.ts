import { describe, expect, it } from 'vitest'
import { oneAtATime } from '#renderer/features/note-desk/serialize'

describe('oneAtATime', () => {
  it('ignores a second press while the first is under way', async () => {
    const alone = oneAtATime()
    const done: string[] = []
    const first = alone(async () => {
      await Promise.resolve()
      done.push('first')
    })
    await Promise.all([first, alone(async () => void done.push('second'))])
    expect(done).toEqual(['first'])
  })

  it('is free again once the work ended, or failed', async () => {
    const alone = oneAtATime()
    const done: string[] = []
    await expect(alone(() => Promise.reject(new Error('gone')))).rejects.toThrow('gone')
    await alone(async () => void done.push('again'))
    expect(done).toEqual(['again'])
  })
})
