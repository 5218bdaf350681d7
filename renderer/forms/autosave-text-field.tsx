import { TextField } from '../components/text-field.tsx'
import { useSaved } from './use-autosave.ts'

interface SavedTextFieldProps {
  readonly label: string
  /** As it is stored. */
  readonly value: string
  /** Answers the sentence of the failure, or null once it is stored. */
  readonly onSave: (text: string) => Promise<string | null>
  readonly lines?: boolean
  /** One line that is shown whole, on as many as it takes. */
  readonly wraps?: boolean
  readonly look?: 'boxed' | 'bare'
  readonly description?: string
  readonly placeholder?: string
  readonly type?: 'text' | 'email' | 'tel' | 'url'
  readonly autoFocus?: boolean
  readonly className?: string | undefined
}

const sameLine = (one: string, other: string) => one.trim() === other.trim()
const sameText = (one: string, other: string) => one === other

/** A field that saves itself when it is left, and on Enter. What was refused stays in it, with the reason under it. */
export function SavedTextField({ value, onSave, lines = false, ...rest }: SavedTextFieldProps) {
  const saved = useSaved({ value, onSave, isSame: lines ? sameText : sameLine })
  return (
    <TextField
      {...rest}
      lines={lines}
      value={saved.value}
      onChange={saved.set}
      onBlur={() => void saved.save()}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !lines && !event.nativeEvent.isComposing) {
          event.preventDefault()
          void saved.save()
        }
        // Esc belongs to the dialog around the field.
        event.continuePropagation()
      }}
      error={saved.error}
    />
  )
}
