import { useEffect, useMemo, useRef, useState } from 'react'
import type { DeskNote } from '#shared/ipc/desk-note'
import type { Lint } from '#shared/notes/check/language/lint'
import type { NoteText } from '#shared/notes/check/language/shift-lints'
import { listTaughtWords } from '#shared/notes/check/language/taught-words'
import type { DraftText } from '../draft-autosave.ts'
import { createGrammarReader, type GrammarReader } from './create-grammar-reader.ts'
import { keepGrammarWorker, takeGrammarWorker } from './spare-worker.ts'

/** How long after the last keystroke a text is read, in milliseconds. */
const DELAY_MS = 350
/** How long a note is open before it is read: many are copied at once, and Harper takes seconds to load. */
const FIRST_DELAY_MS = 1500
/** How long a worker may take for a text: long enough to load and compile Harper on a slow machine. */
const PATIENCE_MS = 45_000

/** What the grammar checker says about the open note. */
export interface Grammar {
  /** What it found last, and in which text; null before the first text is read. */
  readonly read: { readonly text: NoteText; readonly lints: readonly Lint[] } | null
  /** True if the checker does not run. */
  readonly isOff: boolean
}

/** Reads the text on the desk in a worker as it is typed. The worker starts with the first note that can be sent. */
export function useGrammar(note: DeskNote, { subject, body }: DraftText): Grammar {
  const [read, setRead] = useState<Grammar['read']>(null)
  const [isOff, setOff] = useState(false)
  const reader = useRef<GrammarReader | null>(null)
  const opened = useRef({ subject, body })
  const isClosed = note.closedReason !== null
  const { english } = note.facts
  // As text, because the note is loaded again with each saved draft, and its words are mostly the same.
  const words = useMemo(() => listTaughtWords(note.facts).join('\n'), [note.facts])

  useEffect(() => {
    if (isClosed) return
    const started = createGrammarReader({
      takeWorker: takeGrammarWorker,
      keepWorker: keepGrammarWorker,
      onRead: ({ text }, lints) => setRead({ text, lints }),
      onOff: () => setOff(true),
      patience: PATIENCE_MS,
    })
    reader.current = started
    return () => started.close()
  }, [isClosed])

  useEffect(() => {
    const isAsOpened = subject === opened.current.subject && body === opened.current.body
    const timer = setTimeout(
      () =>
        reader.current?.read({
          text: { subject, body },
          english,
          words: words === '' ? [] : words.split('\n'),
        }),
      isAsOpened ? FIRST_DELAY_MS : DELAY_MS,
    )
    return () => clearTimeout(timer)
  }, [subject, body, english, words])

  return { read, isOff }
}
