import { useEffect, useState } from 'react'
import { useBeforeLeaving } from '../../forms/page-lifecycle.ts'
import { runCommand } from '../../state/run-command.ts'
import { createDraftKeeper, type DraftKeeper, type Keeping, type NoteText } from './draft-keeper.ts'

/** How long after the last keystroke a draft is saved, in milliseconds. */
const SAVE_DELAY = 600

/** Saves the draft of a note while it is typed, and at the latest when the desk or the page is left. */
export function useDraft(key: string, onSaved: () => void): { autosave: DraftKeeper; status: Keeping } {
  const [status, setStatus] = useState<Keeping>({ kind: 'saved' })
  const [autosave] = useState(() => {
    const onStatusChange = (latest: Keeping) => {
      setStatus(latest)
      if (latest.kind === 'saved') onSaved()
    }
    return createDraftKeeper({ save: saveDraft(key), onStatusChange, delay: SAVE_DELAY })
  })
  useBeforeLeaving(() => void autosave.flush())
  useEffect(() => () => void autosave.flush(), [autosave])
  return { autosave, status }
}

const saveDraft = (key: string) => async (draft: NoteText | null) => {
  const result = await runCommand({ type: 'keep-draft', key, draft }, { tell: 'nothing' })
  return result.ok ? null : result.error.message
}
