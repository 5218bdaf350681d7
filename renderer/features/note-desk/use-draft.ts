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
const SAVE_DELAY = 600

/** Saves the draft of a note while it is typed, and at the latest when the desk or the page is left. */
export function useDraft(key: string, onSaved: () => void): { autosave: DraftAutosave; status: DraftStatus } {
  const [status, setStatus] = useState<DraftStatus>({ kind: 'saved' })
  const [autosave] = useState(() => {
    const onStatusChange = (latest: DraftStatus) => {
      setStatus(latest)
      if (latest.kind === 'saved') onSaved()
    }
    return createDraftAutosave({ save: saveDraft(key), onStatusChange, delay: SAVE_DELAY })
  })
  usePageLifecycle(() => void autosave.flush())
  useEffect(() => () => void autosave.flush(), [autosave])
  return { autosave, status }
}

const saveDraft = (key: string) => async (draft: DraftText | null) => {
  const result = await runCommand({ type: 'keep-draft', key, draft }, { show: 'nothing' })
  return result.ok ? null : result.error.message
}
