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
import { type FoundOption, findOnlyOption, findOptions, type SearchableOption } from './find-options.ts'
import { Icon } from './icon.tsx'
import list from './menu.module.css'

const SEVERAL_MATCH = 'That matches more than one. Choose one from the list.'

interface ComboBoxProps {
  readonly label: string
  /** Null if nothing is chosen. The user chooses null by emptying the field. */
  readonly value: string | null
  readonly options: readonly SearchableOption[]
  readonly onChange: (value: string | null) => void
  /** The error for a text that matches no option: "No country has that name." */
  readonly noMatchMessage: string
  readonly placeholder?: string
  /** The most options that are listed at once; the others are found by typing. All of them if it is missing. */
  readonly limit?: number
  readonly description?: string | undefined
  /** The error below the field; null without an error. */
  readonly error?: string | null | undefined
  readonly className?: string | undefined
}

/**
 * A field that chooses one of many options by typing part of its name or of another name. If only one option
 * matches when the user leaves the field, it is chosen. A text that matches none, or several, stays in the
 * field, with `noMatchMessage` below.
 */
export function ComboBox(props: ComboBoxProps) {
  const {
    label,
    value,
    options,
    onChange,
    noMatchMessage,
    limit,
    placeholder = '',
    description,
    className,
  } = props
  const chosenOption = options.find((option) => option.value === value)
  // The text that was typed and not chosen yet; null if the field shows the chosen option.
  const [typedText, setTypedText] = useState<string | null>(null)
  const [textError, setTextError] = useState<string | null>(null)
  const error = textError ?? props.error

  const choose = (next: string | null) => {
    setTypedText(null)
    setTextError(null)
    if (next !== value) onChange(next)
  }
  /** Chooses the option that the typed text means. Returns false if it means none or several. */
  const commitText = (): boolean => {
    if (typedText === null) return true
    const match = findOnlyOption(options, typedText)
    if (typedText.trim() === '' || match) choose(match?.value ?? null)
    else setTextError(findOptions(options, typedText).length > 1 ? SEVERAL_MATCH : noMatchMessage)
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
        setTextError(null)
      }}
      value={value}
      onChange={(key) => key !== null && choose(String(key))}
      onBlur={commitText}
      // Given as `items`, they are not filtered by React Aria, which would look at the names only.
      items={findOptions(options, typedText ?? '')
        .slice(0, limit)
        .map((found) => ({ id: found.option.value, ...found }))}
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
          {({ option, keyword }: FoundOption) => (
            <ListBoxItem textValue={option.name} className={list.item ?? ''}>
              {keyword === null ? option.name : `${option.name} · ${keyword}`}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaComboBox>
  )
}
