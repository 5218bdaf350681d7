import { useEffect, useEffectEvent, useRef, useState } from 'react'
import type { NoteView } from '#shared/ipc/note-view'
import { showToast } from '../../components/toasts.ts'
import { useBeforeLeaving } from '../../forms/page-lifecycle.ts'
import { useSaveAgain } from '../../forms/retry-save.ts'
import { request, subscribe } from '../../ipc/host.ts'
import { asAppError } from '../../state/as-app-error.ts'
import { runCommand } from '../../state/run-command.ts'
import { createDraftKeeper, type DraftKeeper, type Keeping, type NoteText } from './draft-keeper.ts'
import { takeAnswer } from './merge-note.ts'

const KEEP_AFTER = 600

export interface Desk {
  /** Null while it is being asked for, or could not be had. */
  readonly note: NoteView | null
  readonly text: NoteText
  /** The user's own words stand in it. */
  readonly isOwn: boolean
  readonly failure: string | null
  readonly keeping: Keeping
  readonly keeper: DraftKeeper
  edit(change: Partial<NoteText>): void
  /** Fills the template anew; the words that stood there can be had back from the toast. */
  startAgain(): Promise<void>
  reload(): Promise<void>
}

/** One note: asked for, edited, kept as a draft while it is typed. */
export function useNote(key: string): Desk {
  const [note, setNote] = useState<NoteView | null>(null)
  const [text, setText] = useState<NoteText>({ subject: '', body: '' })
  const [isOwn, setOwn] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)
  const typed = useRef(false)
  const { keeper, keeping } = useKeeper(key, () => {
    typed.current = false
  })
  const asked = useRef(0)

  const load = async (fresh: boolean): Promise<boolean> => {
    const turn = ++asked.current
    try {
      const got = await request('notes.get', { key, fresh })
      if (turn !== asked.current) return true
      setNote(got)
      setFailure(null)
      const isTyped = typed.current && !fresh
      setText((shown) => takeAnswer(got, { shown, isTyped }))
      if (isTyped && got.closedBecause === null) return true
      typed.current = false
      // A draft of a closed note would outlive it.
      if (got.closedBecause !== null) void keeper.stop()
      setOwn(got.isDraft)
      return true
    } catch (cause) {
      if (turn === asked.current) setFailure(asAppError(cause).message)
      return false
    }
  }

  const write = (next: NoteText): void => {
    typed.current = true
    setText(next)
    setOwn(true)
    keeper.keep(next)
  }

  const loadLatest = useEffectEvent(() => void load(false))
  useEffect(() => {
    loadLatest()
    return subscribe('board.changed', () => loadLatest())
  }, [])
  useSaveAgain(keeping.kind === 'failed', () => void keeper.flush())

  return {
    note,
    text,
    isOwn,
    failure,
    keeping,
    keeper,
    edit: (change) => write({ ...text, ...change }),
    async startAgain() {
      await keeper.stop()
      if (!(await load(true))) return keeper.keep(text)
      keeper.keep(null)
      await keeper.flush()
      offerBack(() => {
        write(text)
        void keeper.flush()
      })
    },
    reload: async () => void (await load(false)),
  }
}

/** Keeps what is typed, at the latest when the desk or the page is left. */
function useKeeper(key: string, onKept: () => void): { keeper: DraftKeeper; keeping: Keeping } {
  const [keeping, setKeeping] = useState<Keeping>({ kind: 'kept' })
  const [keeper] = useState(() => {
    const tell = (now: Keeping) => {
      setKeeping(now)
      if (now.kind === 'kept') onKept()
    }
    return createDraftKeeper({ save: saveDraft(key), tell, delay: KEEP_AFTER })
  })
  useBeforeLeaving(() => void keeper.flush())
  useEffect(() => () => void keeper.flush(), [keeper])
  return { keeper, keeping }
}

function offerBack(run: () => void): void {
  showToast({ text: 'Started again from the template', action: { label: 'Bring my words back', run } })
}

const saveDraft = (key: string) => async (draft: NoteText | null) => {
  const result = await runCommand({ type: 'keep-draft', key, draft }, { tell: 'nothing' })
  return result.ok ? null : result.error.message
}
