import { ChevronDown } from 'lucide-react'
import { useState } from 'react'
import {
  ComboBox as AriaComboBox,
  Button,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Text,
} from 'react-aria-components/ComboBox'
import { useBeforeClose } from './before-close.ts'
import { classNames } from './class-names.ts'
import styles from './combo-box.module.css'
import field from './field.module.css'
import { FieldError } from './field-error.tsx'
import { Icon } from './icon.tsx'
import list from './menu.module.css'
import type { Option } from './select.tsx'

interface ComboBoxProps {
  readonly label: string
  /** Null if nothing is chosen. The user chooses null by emptying the field. */
  readonly value: string | null
  readonly options: readonly Option<string>[]
  readonly onChange: (value: string | null) => void
  /** The error for a text that matches no option: "No country has that name." */
  readonly noMatchMessage: string
  readonly placeholder?: string
  readonly description?: string | undefined
  /** The error below the field; null without an error. */
  readonly error?: string | null | undefined
  readonly className?: string | undefined
}

/**
 * A field that chooses one of many options by typing part of its name. A text that matches no option stays in
 * the field, with `noMatchMessage` below.
 */
export function ComboBox(props: ComboBoxProps) {
  const { label, value, options, onChange, noMatchMessage, placeholder = '', description, className } = props
  const chosenOption = options.find((option) => option.value === value)
  // The text that was typed and not chosen yet; null if the field shows the chosen option.
  const [typedText, setTypedText] = useState<string | null>(null)
  const [hasNoMatch, setHasNoMatch] = useState(false)
  const error = hasNoMatch ? noMatchMessage : props.error

  const choose = (next: string | null) => {
    setTypedText(null)
    setHasNoMatch(false)
    if (next !== value) onChange(next)
  }
  /** Chooses the option with the typed name. Returns false if no option has it. */
  const commitText = (): boolean => {
    if (typedText === null) return true
    const match = findOptionByName(options, typedText)
    if (typedText.trim() === '' || match) choose(match?.value ?? null)
    else setHasNoMatch(true)
    return typedText.trim() === '' || match !== undefined
  }
  useBeforeClose(async () => commitText())

  return (
    <AriaComboBox
      // Without custom values, React Aria would remove a text that matches no option.
      allowsCustomValue
      inputValue={typedText ?? chosenOption?.name ?? ''}
      onInputChange={(text) => {
        setTypedText(text === (chosenOption?.name ?? '') ? null : text)
        setHasNoMatch(false)
      }}
      value={value}
      onChange={(key) => key !== null && choose(String(key))}
      onBlur={commitText}
      defaultItems={options.map((option) => ({ id: option.value, ...option }))}
      menuTrigger="input"
      isInvalid={Boolean(error)}
      validationBehavior="aria"
      className={classNames(field.field, className)}
    >
      <Label className={field.label}>{label}</Label>
      <div className={styles.line}>
        <Input placeholder={placeholder} className={classNames(field.box, styles.input)} />
        <Button className={styles.open ?? ''}>
          <Icon icon={ChevronDown} />
        </Button>
      </div>
      {description && !error && (
        <Text slot="description" className={field.description ?? ''}>
          {description}
        </Text>
      )}
      <FieldError text={error} />
      <Popover className={classNames(list.popover, styles.popover)} offset={4}>
        <ListBox className={list.list ?? ''}>
          {(option: Option<string>) => (
            <ListBoxItem textValue={option.name} className={list.item ?? ''}>
              {option.name}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaComboBox>
  )
}

function findOptionByName(options: readonly Option<string>[], text: string): Option<string> | undefined {
  const name = text.trim().toLowerCase()
  return options.find((option) => option.name.toLowerCase() === name)
}
