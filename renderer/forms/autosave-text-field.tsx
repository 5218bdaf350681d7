import { TextField } from '../components/text-field.tsx'
import type { StoreValue } from './create-autosave.ts'
import { FieldNotice } from './field-notice.tsx'
import { useAutosave } from './use-autosave.ts'

interface AutosaveTextFieldProps {
  readonly label: string
  /** The stored value. */
  readonly value: string
  /** Stores the text. Resolves to null if it is stored, or to the refusal. `seen` is the text that it replaces. */
  readonly onSave: StoreValue<string>
  readonly multiline?: boolean
  /** True if a single-line text wraps onto as many lines as it needs. */
  readonly wraps?: boolean
  readonly look?: 'boxed' | 'bare'
  readonly description?: string
  readonly placeholder?: string
  readonly type?: 'text' | 'email' | 'tel' | 'url'
  readonly inputMode?: 'numeric'
  readonly autoFocus?: boolean
  readonly className?: string | undefined
}

const isSameLine = (a: string, b: string) => a.trim() === b.trim()
const isSameText = (a: string, b: string) => a === b

/**
 * A text field that saves itself on blur and on Enter. If a text cannot be saved, it stays, with the reason
 * below.
 */
export function AutosaveTextField({ value, onSave, multiline = false, ...rest }: AutosaveTextFieldProps) {
  const autosave = useAutosave({
    name: rest.label,
    value,
    onSave,
    toWords: (text) => text,
    isSame: multiline ? isSameText : isSameLine,
  })
  return (
    <TextField
      {...rest}
      multiline={multiline}
      value={autosave.value}
      onChange={autosave.set}
      onBlur={({ relatedTarget }) => {
        // Moving to the buttons below the field decides nothing yet.
        if (!relatedTarget?.closest('[data-field-notice]')) void autosave.save()
      }}
      onKeyDown={(event) => {
        // While a word is being composed, as in Japanese, Enter accepts the word and must not save.
        if (event.key === 'Enter' && !multiline && !event.nativeEvent.isComposing) {
          event.preventDefault()
          void autosave.save()
        }
        // React Aria stops key events at the field. This one continues, so that Escape reaches the dialog
        // around it.
        event.continuePropagation()
      }}
      error={autosave.error}
      notice={<FieldNotice news={autosave.news} />}
    />
  )
}
