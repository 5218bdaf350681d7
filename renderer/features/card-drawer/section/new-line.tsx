import { type FormEvent, useState } from 'react'
import { Button } from '../../../components/button.tsx'
import { TextField } from '../../../components/text-field.tsx'
import { useBeforeClose } from '../../../forms/flush-on-close.ts'
import { useBeforeLeaving } from '../../../forms/page-lifecycle.ts'
import { useSaveAgain } from '../../../forms/retry-save.ts'
import styles from './new-line.module.css'

interface NewLineProps {
  readonly label: string
  readonly placeholder?: string
  /** Answers why it was refused, or null. */
  readonly onAdd: (text: string) => Promise<string | null>
  /** It was added, or will not be. */
  readonly onDone: () => void
}

/** One line to begin something with; what is typed is kept when the drawer closes, or the page goes. */
export function NewLine({ label, placeholder = '', onAdd, onDone }: NewLineProps) {
  const [text, setText] = useState('')
  const [error, setError] = useState<string | null>(null)
  const add = async (): Promise<boolean> => {
    const refusal = await onAdd(text)
    setError(refusal)
    return refusal === null
  }
  useBeforeClose(async () => text.trim() === '' || add())
  const send = async () => {
    if (text.trim() === '') return setError('Type it first, or cancel.')
    if (await add()) onDone()
  }
  // Who only looks elsewhere, perhaps for the rest of the line, types on.
  useBeforeLeaving((leaving) => leaving === 'going' && text.trim() !== '' && void send())
  useSaveAgain(error !== null && text.trim() !== '', () => void send())
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void send()
  }
  return (
    <form className={styles.adding} onSubmit={submit} noValidate>
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
