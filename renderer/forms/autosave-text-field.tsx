import { TextField } from '../components/text-field.tsx'
import { useAutosave } from './use-autosave.ts'

interface AutosaveTextFieldProps {
  readonly label: string
  /** The stored value. */
  readonly value: string
  /** Resolves to the sentence of the failure, or null once the text is stored. */
  readonly onSave: (text: string) => Promise<string | null>
  readonly multiline?: boolean
  /** A single line that wraps onto as many lines as it needs. */
  readonly wraps?: boolean
  readonly look?: 'boxed' | 'bare'
  readonly description?: string
  readonly placeholder?: string
  readonly type?: 'text' | 'email' | 'tel' | 'url'
  readonly autoFocus?: boolean
  readonly className?: string | undefined
}

const isSameLine = (a: string, b: string) => a.trim() === b.trim()
const isSameText = (a: string, b: string) => a === b

/** A text field that saves itself on blur and on Enter. A refused text stays in it, with the reason below. */
export function AutosaveTextField({ value, onSave, multiline = false, ...rest }: AutosaveTextFieldProps) {
  const saved = useAutosave({ value, onSave, isSame: multiline ? isSameText : isSameLine })
  return (
    <TextField
      {...rest}
      multiline={multiline}
      value={saved.value}
      onChange={saved.set}
      onBlur={() => void saved.save()}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !multiline && !event.nativeEvent.isComposing) {
          event.preventDefault()
          void saved.save()
        }
        // Escape belongs to the dialog around the field.
        event.continuePropagation()
      }}
      error={saved.error}
    />
  )
}
