import { useEffect, useEffectEvent, useRef, useState } from 'react'
import type { NoteView } from '#shared/ipc/note-view'
import { request, subscribe } from '../../ipc/host.ts'
import { asAppError } from '../../state/as-app-error.ts'

interface NoteRequest {
  /** Null until it is loaded, or when loading failed. */
  readonly note: NoteView | null
  readonly failure: string | null
  /**
   * Loads the note; a fresh one comes from the template and ignores the draft. Resolves with false after a
   * failure.
   */
  load(isFresh: boolean): Promise<boolean>
}

/**
 * Fetches a note, and again whenever the board changes. A response that a later request has overtaken is
 * dropped.
 */
export function useNoteRequest(
  key: string,
  onLoaded: (note: NoteView, isFresh: boolean) => void,
): NoteRequest {
  const [note, setNote] = useState<NoteView | null>(null)
  const [failure, setFailure] = useState<string | null>(null)
  const lastRequest = useRef(0)

  const load = async (isFresh: boolean): Promise<boolean> => {
    const current = ++lastRequest.current
    try {
      const loaded = await request('notes.get', { key, fresh: isFresh })
      if (current !== lastRequest.current) return true
      setNote(loaded)
      setFailure(null)
      onLoaded(loaded, isFresh)
      return true
    } catch (cause) {
      if (current === lastRequest.current) setFailure(asAppError(cause).message)
      return false
    }
  }

  const loadLatest = useEffectEvent(() => void load(false))
  useEffect(() => {
    loadLatest()
    return subscribe('board.changed', () => loadLatest())
  }, [])

  return { note, failure, load }
}
