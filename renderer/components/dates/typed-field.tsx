import type { ReactNode } from 'react'
import { Label, Text, TextField } from 'react-aria-components/TextField'
import { classNames } from '../class-names.ts'
import field from '../field.module.css'
import { FieldError } from '../field-error.tsx'
import type { TypedValue } from './use-typed-value.ts'

/** The props that the fields for dates and times share; `value` is null if the field is empty. */
export interface TypedFieldProps<Value> {
  readonly label: string
  readonly value: Value | null
  readonly onChange: (value: Value | null) => void
  readonly onBlur?: () => void
  readonly description?: string
  readonly error?: string | null
  readonly className?: string | undefined
}

interface TypedFieldFrameProps extends Omit<TypedFieldProps<never>, 'value' | 'onChange'> {
  readonly typed: TypedValue
  /** The input, in its box. */
  readonly children: ReactNode
}

/** The label, the box, and the description or refusal of a field whose text is parsed. */
export function TypedFieldFrame(props: TypedFieldFrameProps) {
  const { typed, label, onBlur, description, className, children } = props
  const error = typed.refusal || props.error
  return (
    <TextField
      value={typed.text}
      onChange={typed.type}
      onBlur={() => {
        typed.handleBlur()
        onBlur?.()
      }}
      isInvalid={Boolean(error)}
      validationBehavior="aria"
      className={classNames(field.field, className)}
      data-typed={typed.isUnfinished ? 'unfinished' : 'whole'}
    >
      <Label className={field.label}>{label}</Label>
      {children}
      {description && !error && (
        <Text slot="description" className={field.description ?? ''}>
          {description}
        </Text>
      )}
      <FieldError text={error} />
    </TextField>
  )
}
