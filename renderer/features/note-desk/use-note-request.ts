import { useEffect, useEffectEvent, useRef, useState } from 'react'
import type { DeskNote } from '#shared/ipc/desk-note'
import { request, subscribe } from '../../ipc/host.ts'
import { asAppError } from '../../state/as-app-error.ts'

/** A note as it is loaded from the main process. */
interface NoteRequest {
  /** Null until the note is loaded for the first time. */
  readonly note: DeskNote | null
  /** Why the last request failed; null if it did not. */
  readonly failure: string | null
  /**
   * Loads the note. If `isFresh`, it is filled in from the template again and the draft is ignored. Resolves
   * with false if the request failed.
   */
  load(isFresh: boolean): Promise<boolean>
}

/**
 * Fetches a note when the desk opens and again whenever the board changes. A response is ignored if a later
 * request has been sent in the meantime.
 */
export function useNoteRequest(
  key: string,
  onLoaded: (note: DeskNote, isFresh: boolean) => void,
): NoteRequest {
  const [note, setNote] = useState<DeskNote | null>(null)
  const [failure, setFailure] = useState<string | null>(null)
  const lastRequestNumber = useRef(0)

  const load = async (isFresh: boolean): Promise<boolean> => {
    const requestNumber = ++lastRequestNumber.current
    try {
      const loaded = await request('notes.get', { key, fresh: isFresh })
      if (requestNumber !== lastRequestNumber.current) return true
      setNote(loaded)
      setFailure(null)
      onLoaded(loaded, isFresh)
      return true
    } catch (cause) {
      if (requestNumber === lastRequestNumber.current) setFailure(asAppError(cause).message)
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
