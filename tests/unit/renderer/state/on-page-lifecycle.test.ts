import { describe, expect, it } from 'vitest'
import type { Client } from '#renderer/ipc/client'
import { createPageLifecycle } from '#renderer/state/on-page-lifecycle'

class FakeDocument extends EventTarget {
  visibilityState: DocumentVisibilityState = 'visible'

  changeTo(state: DocumentVisibilityState) {
    this.visibilityState = state
    this.dispatchEvent(new Event('visibilitychange'))
  }
}

/** Creates a page, a way to send the main process's event, and the list of reported changes. */
function setUp() {
  const page = { window: new EventTarget(), document: new FakeDocument() }
  const listeners = new Set<() => void>()
  const subscribe = ((event: string, listener: () => void) => {
    if (event !== 'app.suspending') expect.unreachable()
    listeners.add(listener)
    return () => listeners.delete(listener)
  }) as unknown as Client['subscribe']
  const reported: string[] = []
  const unsubscribe = createPageLifecycle({ page: () => page, subscribe })((leaving) =>
    reported.push(leaving),
  )
  const suspend = () => {
    for (const listener of listeners) listener()
  }
  return { ...page, reported, unsubscribe, suspend }
}

describe('createPageLifecycle', () => {
  it('reports that the page is unloaded or frozen, or that the machine is about to sleep', () => {
    const { window, document, reported, suspend } = setUp()
    window.dispatchEvent(new Event('pagehide'))
    document.dispatchEvent(new Event('freeze'))
    suspend()
    expect(reported).toEqual(['going', 'going', 'going'])
  })

  it('reports that the page is hidden, but not that it is visible again', () => {
    const { document, reported } = setUp()
    document.changeTo('hidden')
    document.changeTo('visible')
    expect(reported).toEqual(['hidden'])
  })

  it('reports nothing after the listener unsubscribes', () => {
    const { window, document, reported, suspend, unsubscribe } = setUp()
    unsubscribe()
    window.dispatchEvent(new Event('pagehide'))
    document.dispatchEvent(new Event('freeze'))
    document.changeTo('hidden')
    suspend()
    expect(reported).toEqual([])
  })
})
