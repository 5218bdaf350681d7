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
  /** Null while nothing is chosen; emptying the field chooses null. */
  readonly value: string | null
  readonly options: readonly Option<string>[]
  readonly onChange: (value: string | null) => void
  /** The error for a text that matches no option: "No country has that name." */
  readonly noMatchMessage: string
  readonly placeholder?: string
  readonly description?: string | undefined
  readonly error?: string | null | undefined
  readonly className?: string | undefined
}

/** Chooses one of many options by typing part of its name. A text that matches none stays, with the reason below. */
export function ComboBox(props: ComboBoxProps) {
  const {
    label,
    value,
    options,
    onChange,
    noMatchMessage: unknown,
    placeholder = '',
    description,
    className,
  } = props
  const chosen = options.find((option) => option.value === value)
  const [typed, setTyped] = useState<string | null>(null)
  const [isUnknown, setUnknown] = useState(false)
  const error = isUnknown ? unknown : props.error

  const choose = (next: string | null) => {
    setTyped(null)
    setUnknown(false)
    if (next !== value) onChange(next)
  }
  const commitText = (): boolean => {
    if (typed === null) return true
    const match = findOptionByName(options, typed)
    if (typed.trim() === '' || match) choose(match?.value ?? null)
    else setUnknown(true)
    return typed.trim() === '' || match !== undefined
  }
  useBeforeClose(async () => commitText())

  return (
    <AriaComboBox
      // Text that was typed and not chosen must stay, which only a field with custom values allows.
      allowsCustomValue
      inputValue={typed ?? chosen?.name ?? ''}
      onInputChange={(text) => {
        setTyped(text === (chosen?.name ?? '') ? null : text)
        setUnknown(false)
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
