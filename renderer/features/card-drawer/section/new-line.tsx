import { type FormEvent, useState } from 'react'
import { useBeforeClose } from '../../../components/before-close.ts'
import { Button } from '../../../components/button.tsx'
import { TextField } from '../../../components/text-field.tsx'
import { usePageLifecycle } from '../../../forms/page-lifecycle.ts'
import { useRetrySave } from '../../../forms/retry-save.ts'
import styles from './new-line.module.css'

interface NewLineProps {
  readonly label: string
  readonly placeholder?: string
  /** Resolves with the error message, or with null once the entry is added. */
  readonly onAdd: (text: string) => Promise<string | null>
  /** Called when the entry was added, and when the user cancelled. */
  readonly onDone: () => void
}

/**
 * A one-line form to add an entry to a list. Typed text is also added when the drawer closes or the page
 * unloads.
 */
export function NewLine({ label, placeholder = '', onAdd, onDone }: NewLineProps) {
  const [text, setText] = useState('')
  const [error, setError] = useState<string | null>(null)
  const add = async (): Promise<boolean> => {
    const refusal = await onAdd(text)
    setError(refusal)
    return refusal === null
  }
  useBeforeClose(async () => text.trim() === '' || add())
  const submit = async () => {
    if (text.trim() === '') return setError('Type it first, or cancel.')
    if (await add()) onDone()
  }
  // Hiding the page does not add the text: the user may only be looking up the rest of it in another tab.
  usePageLifecycle((change) => change === 'going' && text.trim() !== '' && void submit())
  useRetrySave(error !== null && text.trim() !== '', () => void submit())
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    void submit()
  }
  return (
    <form className={styles.adding} onSubmit={onSubmit} noValidate>
      <TextField
        label={label}
        placeholder={placeholder}
        autoFocus
        value={text}
        error={error}
        onChange={(value) => {
          setText(value)
          setError(null)
        }}
      />
      <div className={styles.buttons}>
        <Button type="submit" look="primary">
          Add
        </Button>
        <Button look="quiet" onPress={onDone}>
          Cancel
        </Button>
      </div>
    </form>
  )
}
