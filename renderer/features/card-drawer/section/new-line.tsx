import { type FormEvent, useState } from 'react'
import type { Id } from '#shared/model/scalars'
import { useBeforeClose } from '../../../components/before-close.ts'
import { Button } from '../../../components/button.tsx'
import { TextField } from '../../../components/text-field.tsx'
import { usePageLifecycle } from '../../../forms/page-lifecycle.ts'
import { RestoredNotice } from '../../../forms/restored-notice.tsx'
import { useRetrySave } from '../../../forms/retry-save.ts'
import { useUnsavedPart } from '../../../forms/unsaved-place.ts'
import { useUnsavedForm } from '../../../forms/use-unsaved-form.ts'
import type { SaveRefusal } from '../../../state/save-refusal.ts'
import styles from './new-line.module.css'
import { NEW_ENTRY } from './use-adding.ts'

/** A new line: its text, and the id that its entry gets. */
export interface NewLineEntry {
  readonly id: Id
  readonly text: string
}

interface NewLineProps {
  readonly label: string
  readonly placeholder?: string
  /**
   * Adds the entry. Resolves with the refusal, or with null once it is added. It may be called twice with the same
   * id, which then adds one entry.
   */
  readonly onAdd: (line: NewLineEntry) => Promise<SaveRefusal | null>
  /** Returns true if the entry was added, though the page ended before it knew. */
  readonly isAdded: (line: NewLineEntry) => boolean
  /** Called when the entry was added, and when the user cancelled. */
  readonly onDone: () => void
}

/**
 * A one-line form to add an entry to a list. Typed text is also added when the drawer closes or the page
 * unloads.
 */
export function NewLine({ label, placeholder = '', onAdd, isAdded, onDone }: NewLineProps) {
  const [initial] = useState(() => ({ id: crypto.randomUUID(), text: '' }))
  const form = useUnsavedForm<NewLineEntry>({
    place: useUnsavedPart(NEW_ENTRY),
    title: label,
    initial,
    listWords: ({ text }) => [text],
    isBlank: ({ text }) => text.trim() === '',
    isSaved: isAdded,
  })
  const { values: line, isTyped } = form
  const [refusal, setRefusal] = useState<SaveRefusal | null>(null)
  const add = async (): Promise<boolean> => {
    const newRefusal = await onAdd(line)
    setRefusal(newRefusal)
    if (newRefusal === null) form.forget()
    return newRefusal === null
  }
  useBeforeClose(
    async () => !isTyped || add(),
    // What could not be added for want of a host or a disk was not given up by closing the drawer.
    () => refusal?.reason === 'invalid' && form.forget(),
  )
  const submit = async () => {
    if (!isTyped) return setRefusal({ message: 'Type something, or cancel.', reason: 'invalid' })
    if (await add()) onDone()
  }
  // Hiding the page does not add the text: the user may only be looking up the rest of it in another tab.
  usePageLifecycle((change) => change === 'going' && isTyped && void submit())
  useRetrySave(refusal?.reason === 'disk' && isTyped, () => void submit())
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    void submit()
  }
  const cancel = () => {
    form.forget()
    onDone()
  }
  return (
    <>
      {form.isRestored && <RestoredNotice onDiscard={form.discard} />}
      <form className={styles.adding} onSubmit={onSubmit} noValidate>
        <TextField
          label={label}
          placeholder={placeholder}
          autoFocus
          value={line.text}
          error={refusal?.message}
          onChange={(text) => {
            form.set({ ...line, text })
            setRefusal(null)
          }}
        />
        <div className={styles.buttons}>
          <Button type="submit" look="primary">
            Add
          </Button>
          <Button look="quiet" onPress={cancel}>
            Cancel
          </Button>
        </div>
      </form>
    </>
  )
}
