import { parseTime } from '@internationalized/date'
import {
  TimeField as AriaTimeField,
  DateInput,
  DateSegment,
  Label,
  Text,
} from 'react-aria-components/TimeField'
import type { WallTime } from '#shared/model/scalars'
import { classNames } from './class-names.ts'
import styles from './date-field.module.css'
import field from './field.module.css'
import { FieldError } from './field-error.tsx'
import { useSegmentValidation, validateTime } from './use-segment-validation.ts'

/** The props of a time field; `value` is null if no complete time is entered. */
export interface TimeFieldProps {
  readonly label: string
  readonly value: WallTime | null
  readonly onChange: (value: WallTime | null) => void
  readonly onBlur?: () => void
  readonly description?: string
  readonly error?: string | null
  readonly className?: string | undefined
}

/** A field for a time of day. Its code is large, so import it through `lazy-fields.ts`. */
export function TimeField(props: TimeFieldProps) {
  const { label, value, onChange, onBlur = () => {}, description, className } = props
  const validation = useSegmentValidation(validateTime)
  const error = props.error || validation.error
  return (
    <AriaTimeField
      value={value === null ? null : parseTime(value)}
      onChange={(time) => {
        validation.clearError()
        // The time is written as `14:30:00`, and its first five characters are a `WallTime`.
        onChange(time === null ? null : (time.toString().slice(0, 5) as WallTime))
      }}
      onBlur={onBlur}
      granularity="minute"
      hourCycle={24}
      shouldForceLeadingZeros
      isInvalid={Boolean(error)}
      validationBehavior="aria"
      className={classNames(field.field, className)}
    >
      <Label className={field.label}>{label}</Label>
      <div ref={validation.ref} data-segments onBlurCapture={validation.onBlurCapture}>
        <DateInput className={classNames(field.box, styles.box, styles.input)}>
          {(segment) => <DateSegment segment={segment} className={styles.segment ?? ''} />}
        </DateInput>
      </div>
      {description && !error && (
        <Text slot="description" className={field.description ?? ''}>
          {description}
        </Text>
      )}
      <FieldError text={error} />
    </AriaTimeField>
  )
}
