import { Input, Text, TextArea, TextField, type TextFieldProps } from 'react-aria-components/TextField'
import { classNames } from '../../components/class-names.ts'
import field from '../../components/field.module.css'
import { FieldError } from '../../components/field-error.tsx'
import styles from './sentence-field.module.css'

interface SentenceFieldProps {
  /** The accessible name; it contains the words before the field, by which voice control finds it. */
  readonly label: string
  /** The words before the field. */
  readonly before: string
  readonly placeholder: string
  readonly value: string
  readonly onChange: (value: string) => void
  /** Says why the words do not fit the sentence; null if they do. */
  readonly hint?: string | null
  readonly error?: string | null
  /** True if a longer text wraps onto as many lines as it needs. */
  readonly wraps?: boolean
  readonly onFocus?: () => void
  readonly onBlur?: () => void
}

/** A field that completes the words before it, as a note will: “I’d bring …”. */
export function SentenceField(props: SentenceFieldProps) {
  const { label, before, placeholder, value, onChange, hint, error, wraps, onFocus, onBlur } = props
  return (
    <TextField
      aria-label={label}
      value={value}
      onChange={onChange}
      isInvalid={Boolean(error)}
      validationBehavior="aria"
      className={styles.field ?? ''}
      {...(wraps && { onKeyDown: submitOnEnter })}
      {...(onFocus && { onFocus })}
      {...(onBlur && { onBlur })}
    >
      <span className={styles.sentence}>
        <span aria-hidden="true" className={before.length > 10 ? styles.before : ''}>
          {before}
        </span>
        {wraps ? (
          <TextArea
            className={classNames(field.box, styles.input, styles.wraps)}
            placeholder={placeholder}
            dir="auto"
            rows={1}
          />
        ) : (
          <Input
            className={classNames(field.box, styles.input)}
            placeholder={placeholder}
            dir="auto"
            autoComplete="off"
          />
        )}
      </span>
      {hint && !error && (
        <Text slot="description" className={styles.hint ?? ''}>
          {hint}
        </Text>
      )}
      <FieldError text={error} />
    </TextField>
  )
}

/** Submits the form on Enter, as in a field of one line. Only the text wraps; it has no lines of its own. */
function submitOnEnter(event: Parameters<NonNullable<TextFieldProps['onKeyDown']>>[0]): void {
  // While a word is being composed, as in Japanese, Enter accepts the word.
  if (event.key !== 'Enter' || event.nativeEvent.isComposing) {
    event.continuePropagation()
    return
  }
  event.preventDefault()
  if (event.target instanceof Element) event.target.closest('form')?.requestSubmit()
}
