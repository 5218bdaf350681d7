import type { Page } from '@playwright/test'
import type { DeskNote } from '#shared/ipc/desk-note'

/** Knows the notes that a page has loaded: what a text on the desk is, besides its words. */
export interface DeskWatch {
  /** Returns the note that has these words, and otherwise the one that was loaded last. */
  find(body: string | null): DeskNote
}

/** Watches the notes that a page loads. Call it before the page is opened. */
export function watchDesk(page: Page): DeskWatch {
  const notes: DeskNote[] = []
  page.on('websocket', (socket) => {
    const asked = new Set<number>()
    socket.on('framesent', ({ payload }) => {
      const { id, route } = JSON.parse(String(payload))
      if (route === 'notes.get') asked.add(id)
    })
    socket.on('framereceived', ({ payload }) => {
      const { id, envelope } = JSON.parse(String(payload))
      if (asked.delete(id) && envelope.ok) notes.push(envelope.data)
    })
  })
  return {
    find(body) {
      const note = notes.findLast((one) => one.body === body) ?? notes.at(-1)
      if (!note) throw new Error('No note was opened')
      return note
    },
  }
}
