import { type FocusEvent, type KeyboardEvent, type ReactNode, useRef } from 'react'
import {
  ComboBox as AriaComboBox,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Text,
} from 'react-aria-components/ComboBox'
import { classNames } from './class-names.ts'
import combo from './combo-box.module.css'
import field from './field.module.css'
import { FieldError } from './field-error.tsx'
import list from './menu.module.css'

interface SuggestFieldProps {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  /** What the user may mean, the likeliest first. */
  readonly suggestions: readonly string[]
  /** Returns the text of the field once a suggestion is chosen. */
  readonly accept: (suggestion: string) => string
  readonly onBlur?: (event: FocusEvent) => void
  /** Called for each key while the list is closed. */
  readonly onKeyDown?: ((event: KeyboardEvent) => void) | undefined
  readonly description?: string | undefined
  /** The error below the field; null without an error. */
  readonly error?: string | null | undefined
  /** Shown below the field, with what the user can do about it. */
  readonly notice?: ReactNode
  readonly placeholder?: string | undefined
  readonly autoFocus?: boolean
}

/** A text field that suggests texts while the user types. Another text than those can be typed too. */
export function SuggestField(props: SuggestFieldProps) {
  const { label, value, onChange, suggestions, accept, onBlur, onKeyDown } = props
  const { description, error, notice, placeholder = '', autoFocus = false } = props
  // React Aria also sets the text to the name of a chosen option, or empties it, in the same task.
  const isAccepting = useRef(false)
  const choose = (suggestion: string) => {
    isAccepting.current = true
    queueMicrotask(() => {
      isAccepting.current = false
    })
    onChange(accept(suggestion))
  }
  return (
    <AriaComboBox
      allowsCustomValue
      autoFocus={autoFocus}
      inputValue={value}
      onInputChange={(text) => {
        if (!isAccepting.current) onChange(text)
      }}
      value={null}
      onChange={(key) => {
        if (key !== null) choose(String(key))
      }}
      {...(onBlur && { onBlur })}
      items={suggestions.map((name) => ({ id: name, name }))}
      menuTrigger="input"
      isInvalid={Boolean(error)}
      validationBehavior="aria"
      className={field.field ?? ''}
    >
      {({ isOpen }) => (
        <>
          <Label className={field.label}>{label}</Label>
          <Input
            dir="auto"
            placeholder={placeholder}
            className={field.box ?? ''}
            onKeyDown={(event) => {
              if (!isOpen) onKeyDown?.(event)
            }}
          />
          {description && !error && (
            <Text slot="description" className={field.description ?? ''}>
              {description}
            </Text>
          )}
          <FieldError text={error} />
          {notice}
          <Popover className={classNames(list.popover, combo.popover)} offset={4}>
            <ListBox className={list.list ?? ''}>
              {({ name }: { readonly name: string }) => (
                <ListBoxItem textValue={name} className={list.item ?? ''}>
                  <span dir="auto">{name}</span>
                </ListBoxItem>
              )}
            </ListBox>
          </Popover>
        </>
      )}
    </AriaComboBox>
  )
}
