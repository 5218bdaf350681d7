import { Check } from 'lucide-react'
import { Label, Radio, RadioGroup, Text } from 'react-aria-components/RadioGroup'
import styles from './choice.module.css'
import { classNames } from './class-names.ts'
import field from './field.module.css'
import { FieldError } from './field-error.tsx'
import { Icon } from './icon.tsx'

/** One option of a choice. */
export interface ChoiceOption<Value extends string> {
  readonly value: Value
  readonly name: string
  /** One line below the name; use it only with the look `list`. */
  readonly explanation?: string
  /** True if a line separates it from the options before it, because it is of another kind. */
  readonly isApart?: boolean
}

interface ChoiceProps<Value extends string> {
  readonly label: string
  /** Null if nothing is chosen. */
  readonly value: Value | null
  readonly options: readonly ChoiceOption<Value>[]
  readonly onChange: (value: Value) => void
  /**
   * `segments` shows two to five short names side by side; `chips` shows names of any length, one after the other;
   * `list` shows each option on its own line.
   */
  readonly look?: 'segments' | 'chips' | 'list'
  readonly description?: string | undefined
  /** The error below the field; null without an error. */
  readonly error?: string | null | undefined
  readonly hideLabel?: boolean
  readonly className?: string | undefined
}

/** A group of radio buttons: chooses one of a few options that are all visible. */
export function Choice<Value extends string>(props: ChoiceProps<Value>) {
  const {
    label,
    value,
    options,
    onChange,
    look = 'segments',
    description,
    error,
    hideLabel,
    className,
  } = props
  return (
    <RadioGroup
      value={value}
      onChange={(chosen) => onChange(chosen as Value)}
      orientation={look === 'list' ? 'vertical' : 'horizontal'}
      isInvalid={Boolean(error)}
      validationBehavior="aria"
      className={classNames(field.field, className)}
    >
      <Label className={hideLabel ? 'visually-hidden' : (field.label ?? '')}>{label}</Label>
      <div className={styles[look]}>
        {options.map((option) => (
          <Radio
            key={option.value}
            value={option.value}
            className={classNames(styles.option, option.isApart && styles.apart)}
          >
            {look === 'list' && <span className={styles.dot} />}
            {look === 'chips' && value === option.value && <Icon icon={Check} size={14} />}
            <span>
              {option.name}
              {option.explanation && <span className={styles.explanation}>{option.explanation}</span>}
            </span>
          </Radio>
        ))}
      </div>
      {description && !error && (
        <Text slot="description" className={field.description ?? ''}>
          {description}
        </Text>
      )}
      <FieldError text={error} />
    </RadioGroup>
  )
}
