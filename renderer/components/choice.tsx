import { Label, Radio, RadioGroup, Text } from 'react-aria-components/RadioGroup'
import styles from './choice.module.css'
import { classNames } from './class-names.ts'
import field from './field.module.css'
import { FieldError } from './field-error.tsx'

export interface ChoiceOption<Value extends string> {
  readonly value: Value
  readonly name: string
  /** One line below the name; only for `list`. */
  readonly explanation?: string
}

interface ChoiceProps<Value extends string> {
  readonly label: string
  /** Null while nothing is chosen. */
  readonly value: Value | null
  readonly options: readonly ChoiceOption<Value>[]
  readonly onChange: (value: Value) => void
  /** `segments` for two to five short names side by side; `list` where each needs a line of its own. */
  readonly look?: 'segments' | 'list'
  readonly description?: string | undefined
  readonly error?: string | null | undefined
  readonly hideLabel?: boolean
  readonly className?: string | undefined
}

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
      orientation={look === 'segments' ? 'horizontal' : 'vertical'}
      isInvalid={Boolean(error)}
      validationBehavior="aria"
      className={classNames(field.field, className)}
    >
      <Label className={hideLabel ? 'visually-hidden' : (field.label ?? '')}>{label}</Label>
      <div className={styles[look]}>
        {options.map((option) => (
          <Radio key={option.value} value={option.value} className={styles.option ?? ''}>
            {look === 'list' && <span className={styles.dot} />}
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
