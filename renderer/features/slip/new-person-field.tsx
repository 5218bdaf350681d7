import { useEffect, useRef } from 'react'
import { TextField } from '../../components/text-field.tsx'

interface NewPersonFieldProps {
  readonly name: string
  /** True if the field was asked for and takes the focus. */
  readonly takesFocus: boolean
  readonly error: string | null
  readonly onChange: (name: string) => void
}

/** The name of somebody who was there and is not on the card yet. */
export function NewPersonField({ name, takesFocus, error, onChange }: NewPersonFieldProps) {
  const inputRef = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (takesFocus) inputRef.current?.focus()
  }, [takesFocus])
  return (
    <TextField
      label="Name"
      hideLabel
      placeholder="Name"
      autoComplete="off"
      value={name}
      error={error}
      inputRef={inputRef}
      onChange={onChange}
    />
  )
}
