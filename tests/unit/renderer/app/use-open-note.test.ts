import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { reportOpenNote } from '#renderer/app/use-open-note'
import type { Client } from '#renderer/ipc/client'

function openNote() {
  const reports: boolean[] = []
  const page = Object.assign(new EventTarget(), { visibilityState: 'visible' as DocumentVisibilityState })
  const request = (async (_route: string, input: { isOpen: boolean }) => {
    reports.push(input.isOpen)
    return {}
  }) as unknown as Client['request']
  const close = reportOpenNote('card-1/interview-1/check-in/1', { request, page })
  const show = (state: DocumentVisibilityState) => {
    page.visibilityState = state
    page.dispatchEvent(new Event('visibilitychange'))
  }
  return { reports, close, show }
}

describe('reportOpenNote', () => {
  beforeEach(() => vi.useFakeTimers())
  afterEach(() => vi.useRealTimers())

  it('says that the note is open, again every half minute, and that it was closed', () => {
    const { reports, close } = openNote()
    expect(reports).toEqual([true])
    vi.advanceTimersByTime(60_000)
    expect(reports).toEqual([true, true, true])
    close()
    vi.advanceTimersByTime(60_000)
    expect(reports).toEqual([true, true, true, false])
  })

  it('takes a note in a hidden page for closed until the page is shown again', () => {
    const { reports, show } = openNote()
    show('hidden')
    vi.advanceTimersByTime(60_000)
    expect(reports).toEqual([true, false])
    show('visible')
    expect(reports).toEqual([true, false, true])
  })

  it('ignores a request that fails', async () => {
    const request = (async () => Promise.reject(new Error('No connection'))) as unknown as Client['request']
    const page = Object.assign(new EventTarget(), { visibilityState: 'visible' as const })
    reportOpenNote('card-1/interview-1/check-in/1', { request, page })()
    await vi.advanceTimersByTimeAsync(60_000)
  })
})
