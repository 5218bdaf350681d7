import { useEffect } from 'react'
import { OPEN_NOTE_RENEWAL_MS } from '#shared/ipc/limits'
import type { Client } from '../ipc/client.ts'
import { request } from '../ipc/host.ts'

/** The part of a document that says whether its page is visible. */
type VisiblePage = Pick<EventTarget, 'addEventListener' | 'removeEventListener'> & {
  readonly visibilityState: DocumentVisibilityState
}

/**
 * Tells the main process that the note of a follow-up is before the user for as long as the page is visible, so
 * that no alert comes for it. Returns a function that says that the note was closed.
 */
export function reportOpenNote(
  key: string,
  { request, page }: { readonly request: Client['request']; readonly page: VisiblePage },
): () => void {
  // A request that fails changes nothing: the alert comes, as for a note that is not open.
  const report = (isOpen: boolean) => void request('notes.setOpen', { key, isOpen }).catch(() => undefined)
  const renew = () => {
    if (page.visibilityState === 'visible') report(true)
  }
  const onVisibilityChange = () => report(page.visibilityState === 'visible')
  renew()
  const timer = setInterval(renew, OPEN_NOTE_RENEWAL_MS)
  page.addEventListener('visibilitychange', onVisibilityChange)
  return () => {
    clearInterval(timer)
    page.removeEventListener('visibilitychange', onVisibilityChange)
    report(false)
  }
}

/** Reports the note of a follow-up as open while the component is shown. */
export function useOpenNote(key: string): void {
  useEffect(() => reportOpenNote(key, { request, page: document }), [key])
}
