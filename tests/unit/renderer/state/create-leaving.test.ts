import { describe, expect, it } from 'vitest'
import type { Client } from '#renderer/ipc/client'
import { createLeaving } from '#renderer/state/create-leaving'

class ADocument extends EventTarget {
  visibilityState: DocumentVisibilityState = 'visible'

  turn(to: DocumentVisibilityState) {
    this.visibilityState = to
    this.dispatchEvent(new Event('visibilitychange'))
  }
}

/** A page, main's voice, and what a listener hears of both. */
function aPage() {
  const page = { window: new EventTarget(), document: new ADocument() }
  const listeners = new Set<() => void>()
  const subscribe = ((event: string, listener: () => void) => {
    if (event !== 'app.suspending') expect.unreachable()
    listeners.add(listener)
    return () => listeners.delete(listener)
  }) as unknown as Client['subscribe']
  const heard: string[] = []
  const stop = createLeaving({ page: () => page, subscribe })((leaving) => heard.push(leaving))
  const suspend = () => {
    for (const listener of listeners) listener()
  }
  return { ...page, heard, stop, suspend }
}

describe('createLeaving', () => {
  it('tells when the page goes, is frozen, or main says that the machine is about to sleep', () => {
    const { window, document, heard, suspend } = aPage()
    window.dispatchEvent(new Event('pagehide'))
    document.dispatchEvent(new Event('freeze'))
    suspend()
    expect(heard).toEqual(['going', 'going', 'going'])
  })

  it('tells that the page is hidden, and not when it is seen again', () => {
    const { document, heard } = aPage()
    document.turn('hidden')
    document.turn('visible')
    expect(heard).toEqual(['hidden'])
  })

  it('tells no more once it is stopped', () => {
    const { window, document, heard, suspend, stop } = aPage()
    stop()
    window.dispatchEvent(new Event('pagehide'))
    document.dispatchEvent(new Event('freeze'))
    document.turn('hidden')
    suspend()
    expect(heard).toEqual([])
  })
})
