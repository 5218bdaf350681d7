import type { ReactNode, Ref } from 'react'
import {
  TextField as AriaTextField,
  type TextFieldProps as AriaTextFieldProps,
  Input,
  Label,
  Text,
  TextArea,
} from 'react-aria-components/TextField'
import { classNames } from './class-names.ts'
import styles from './field.module.css'
import { FieldError } from './field-error.tsx'

interface TextFieldProps extends Omit<AriaTextFieldProps, 'children' | 'className' | 'style' | 'isInvalid'> {
  readonly label: string
  readonly description?: string | undefined
  /** The error below the field; null without an error. */
  readonly error?: string | null | undefined
  /** Shown below the field, with what the user can do about it. */
  readonly notice?: ReactNode
  readonly placeholder?: string | undefined
  /** True if the text can have several lines. The box grows with its text. */
  readonly multiline?: boolean
  /** True if a single-line text wraps onto as many lines as it needs. */
  readonly wraps?: boolean
  /** A `bare` field looks like text until it is hovered. Its label is only for screen readers. */
  readonly look?: 'boxed' | 'bare'
  readonly hideLabel?: boolean
  readonly inputRef?: Ref<HTMLInputElement>
  readonly className?: string | undefined
}

/** A text field with a label, and a description or an error below. */
export function TextField({
  label,
  description,
  error,
  notice,
  placeholder = '',
  multiline = false,
  wraps = false,
  look = 'boxed',
  hideLabel = false,
  inputRef,
  className,
  ...rest
}: TextFieldProps) {
  return (
    <AriaTextField
      {...rest}
      isInvalid={Boolean(error)}
      validationBehavior="aria"
      className={classNames(styles.field, look === 'bare' && styles.bare, className)}
    >
      <Label className={hideLabel ? 'visually-hidden' : styles.label}>{label}</Label>
      {multiline || wraps ? (
        <TextArea
          placeholder={placeholder}
          dir="auto"
          rows={1}
          className={classNames(styles.box, styles.lines)}
        />
      ) : (
        <Input placeholder={placeholder} dir="auto" className={styles.box ?? ''} ref={inputRef ?? null} />
      )}
      {description && !error && (
        <Text slot="description" className={styles.description ?? ''}>
          {description}
        </Text>
      )}
      <FieldError text={error} />
      {notice}
    </AriaTextField>
  )
}
