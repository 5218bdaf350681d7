import { useEffect, useState } from 'react'
import { usePageLifecycle } from '../../forms/page-lifecycle.ts'
import { runCommand } from '../../state/run-command.ts'
import {
  createDraftAutosave,
  type DraftAutosave,
  type DraftStatus,
  type DraftText,
} from './draft-autosave.ts'

/** How long after the last keystroke a draft is saved, in milliseconds. */
const SAVE_DELAY_MS = 600

/**
 * Saves the draft of a note while the user types, and at the latest when the desk closes or the page is
 * hidden or unloads. `key` is the key of the follow-up. `onSaved` is called whenever the shown text is saved.
 */
export function useDraft(key: string, onSaved: () => void): { autosave: DraftAutosave; status: DraftStatus } {
  const [status, setStatus] = useState<DraftStatus>({ kind: 'saved' })
  const [autosave] = useState(() => {
    const onStatusChange = (latest: DraftStatus) => {
      setStatus(latest)
      if (latest.kind === 'saved') onSaved()
    }
    return createDraftAutosave({ save: saveDraft(key), onStatusChange, delay: SAVE_DELAY_MS })
  })
  usePageLifecycle(() => void autosave.flush())
  // The cleanup of the effect runs when the desk closes.
  useEffect(() => () => void autosave.flush(), [autosave])
  return { autosave, status }
}

/**
 * Creates the function that stores a draft. It resolves with the error message, or with null once it is
 * saved.
 */
const saveDraft = (key: string) => async (draft: DraftText | null) => {
  const result = await runCommand({ type: 'keep-draft', key, draft }, { show: 'nothing' })
  return result.ok ? null : result.error.message
}
