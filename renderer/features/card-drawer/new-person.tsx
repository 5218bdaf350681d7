import { type FormEvent, useState } from 'react'
import { Button } from '../../components/button.tsx'
import { useBeforeClose } from '../../components/pending-saves.ts'
import { TextField } from '../../components/text-field.tsx'
import styles from './person.module.css'

interface NewPersonProps {
  /** Answers why the name was refused, or null. */
  readonly onAdd: (name: string) => Promise<string | null>
  readonly onCancel: () => void
}

export function NewPerson({ onAdd, onCancel }: NewPersonProps) {
  const [name, setName] = useState('')
  const [error, setError] = useState<string | null>(null)
  const add = async (): Promise<boolean> => {
    const refusal = await onAdd(name)
    setError(refusal)
    return refusal === null
  }
  useBeforeClose(async () => name.trim() === '' || add())
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void add()
  }
  return (
    <form className={styles.adding} onSubmit={submit} noValidate>
      <TextField
        label="Name"
        autoFocus
        value={name}
        error={error}
        onChange={(value) => {
          setName(value)
          setError(null)
        }}
      />
      <div className={styles.buttons}>
        <Button type="submit" look="primary">
          Add
        </Button>
        <Button look="quiet" onPress={onCancel}>
          Cancel
        </Button>
      </div>
    </form>
  )
}
