import { describe, expect, it } from 'vitest'
import { createBusyGuard } from '#renderer/forms/busy-guard'

describe('createBusyGuard', () => {
  it('ignores a second action while the first is running', async () => {
    const runAlone = createBusyGuard()
    const done: string[] = []
    const first = runAlone(async () => {
      await Promise.resolve()
      done.push('first')
    })
    await Promise.all([first, runAlone(async () => void done.push('second'))])
    expect(done).toEqual(['first'])
  })

  it('runs the next action once the first has ended or failed', async () => {
    const runAlone = createBusyGuard()
    const done: string[] = []
    await expect(runAlone(() => Promise.reject(new Error('gone')))).rejects.toThrow('gone')
    await runAlone(async () => void done.push('again'))
    expect(done).toEqual(['again'])
  })
})
