import { useDeferredValue, useEffect, useMemo, useState } from 'react'
import type { DeskNote } from '#shared/ipc/desk-note'
import type { checkNote } from '#shared/notes/check/check-note'
import type { CheckedNote } from '#shared/notes/check/finding'
import { shiftLints } from '#shared/notes/check/language/shift-lints'
import type { DraftText } from './draft-autosave.ts'
import type { Grammar } from './grammar/use-grammar.ts'

type CheckNote = typeof checkNote

/**
 * Checks the text on the desk as it is typed. `grammar` is what the grammar checker read last. Returns null until the checks are loaded, which happens when the
 * first note is opened, and for a note that can no longer be sent.
 */
export function useNoteCheck(note: DeskNote, text: DraftText, grammar: Grammar['read']): CheckedNote | null {
  const check = useCheck()
  // Typing goes first; the findings follow as soon as there is time. The note is deferred with its text, so that the text
  // to one person is not compared with what is known of another.
  const shown = useMemo(() => ({ note, text }), [note, text])
  const checked = useDeferredValue(shown)
  return useMemo(() => {
    if (check === null || checked.note.closedReason !== null) return null
    // What the template left open is a gap in the text until the user fills it in.
    const missing = checked.note.missing.filter((detail) => !checked.note.body.includes(`[${detail}]`))
    const lints = grammar === null ? [] : shiftLints(grammar.lints, grammar.text, checked.text)
    return check({ ...checked.note, missing, ...checked.text, lints })
  }, [check, checked, grammar])
}

/** The checks, once they are loaded. */
let loadedCheck: CheckNote | null = null

/** Loads the checks. If they cannot be loaded, the note can still be written and copied. */
function useCheck(): CheckNote | null {
  const [check, setCheck] = useState<CheckNote | null>(() => loadedCheck)
  useEffect(() => {
    let isOpen = true
    import('#shared/notes/check/check-note')
      .then((module) => {
        loadedCheck = module.checkNote
        if (isOpen) setCheck(() => module.checkNote)
      })
      .catch(() => undefined)
    return () => {
      isOpen = false
    }
  }, [])
  return check
}
