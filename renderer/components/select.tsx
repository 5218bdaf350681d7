import { Check, ChevronDown } from 'lucide-react'
import {
  Select as AriaSelect,
  Button,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  SelectValue,
  Text,
} from 'react-aria-components/Select'
import { classNames } from './class-names.ts'
import field from './field.module.css'
import { FieldError } from './field-error.tsx'
import { Icon } from './icon.tsx'
import list from './menu.module.css'
import styles from './select.module.css'

/** One option of a select or combo box. */
export interface Option<Value extends string> {
  readonly value: Value
  readonly name: string
}

interface SelectProps<Value extends string> {
  readonly label: string
  readonly value: Value
  readonly options: readonly Option<Value>[]
  readonly onChange: (value: Value) => void
  readonly description?: string | undefined
  /** The error below the field; null without an error. */
  readonly error?: string | null | undefined
  readonly hideLabel?: boolean
  readonly className?: string | undefined
}

/** A button that opens a list and chooses one of its options. */
export function Select<Value extends string>(props: SelectProps<Value>) {
  const { label, value, options, onChange, description, error, hideLabel, className } = props
  return (
    <AriaSelect
      value={value}
      onChange={(key) => {
        const chosen = options.find((option) => option.value === key)
        if (chosen) onChange(chosen.value)
      }}
      isInvalid={Boolean(error)}
      validationBehavior="aria"
      placeholder="Choose …"
      className={classNames(field.field, className)}
    >
      <Label className={hideLabel ? 'visually-hidden' : field.label}>{label}</Label>
      <Button className={classNames(field.box, styles.button)}>
        <SelectValue className={styles.value ?? ''} />
        <Icon icon={ChevronDown} />
      </Button>
      {description && !error && (
        <Text slot="description" className={field.description ?? ''}>
          {description}
        </Text>
      )}
      <FieldError text={error} />
      <Popover className={classNames(list.popover, styles.popover)} offset={4}>
        <ListBox
          className={list.list ?? ''}
          items={options.map((option) => ({ id: option.value, ...option }))}
        >
          {(option) => (
            <ListBoxItem textValue={option.name} className={list.item ?? ''}>
              {({ isSelected }) => (
                <>
                  <span className={list.name}>{option.name}</span>
                  {isSelected && <Icon icon={Check} />}
                </>
              )}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaSelect>
  )
}
