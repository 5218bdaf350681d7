import { parseDate } from '@internationalized/date'
import { CalendarDays, ChevronLeft, ChevronRight } from 'lucide-react'
import {
  Button,
  Calendar,
  CalendarCell,
  CalendarGrid,
  DateInput,
  DatePicker,
  DateSegment,
  Group,
  Label,
  Popover,
} from 'react-aria-components/DatePicker'
import { Dialog } from 'react-aria-components/Dialog'
import { Heading } from 'react-aria-components/Heading'
import { Text } from 'react-aria-components/Text'
import type { PlainDate } from '#shared/model/scalars'
import { classNames } from './class-names.ts'
import styles from './date-field.module.css'
import field from './field.module.css'
import { FieldError } from './field-error.tsx'
import { Icon } from './icon.tsx'
import list from './menu.module.css'
import { useSegmentValidation, validateDate } from './use-segment-validation.ts'

/** The props of a date field; `value` is null if no complete date is entered. */
export interface DateFieldProps {
  readonly label: string
  readonly value: PlainDate | null
  readonly onChange: (value: PlainDate | null) => void
  readonly onBlur?: () => void
  readonly description?: string
  readonly error?: string | null
  readonly className?: string | undefined
}

/** A field for a date, with a calendar. Its code is large, so import it through `lazy-fields.ts`. */
export function DateField(props: DateFieldProps) {
  const { label, value, onChange, onBlur = () => {}, description, className } = props
  const validation = useSegmentValidation(validateDate)
  const error = props.error || validation.error
  return (
    <DatePicker
      value={value === null ? null : parseDate(value)}
      onChange={(date) => {
        validation.clearError()
        // A calendar date is written as `2026-03-03`, so the cast is safe.
        onChange(date === null ? null : (date.toString() as PlainDate))
      }}
      onBlur={onBlur}
      isInvalid={Boolean(error)}
      validationBehavior="aria"
      className={classNames(field.field, styles.field, className)}
    >
      <Label className={field.label}>{label}</Label>
      <div ref={validation.ref} data-segments onBlurCapture={validation.onBlurCapture}>
        <Group className={classNames(field.box, styles.box)}>
          <DateInput className={styles.input ?? ''}>
            {(segment) => <DateSegment segment={segment} className={styles.segment ?? ''} />}
          </DateInput>
          <Button className={styles.open ?? ''}>
            <Icon icon={CalendarDays} />
          </Button>
        </Group>
      </div>
      {description && !error && (
        <Text slot="description" className={field.description ?? ''}>
          {description}
        </Text>
      )}
      <FieldError text={error} />
      <Popover className={list.popover ?? ''} offset={4}>
        <Dialog className={styles.dialog ?? ''}>
          <Month />
        </Dialog>
      </Popover>
    </DatePicker>
  )
}

function Month() {
  return (
    <Calendar>
      <header className={styles.month}>
        <Button slot="previous" className={styles.monthButton ?? ''}>
          <Icon icon={ChevronLeft} />
        </Button>
        <Heading className={styles.name ?? ''} />
        <Button slot="next" className={styles.monthButton ?? ''}>
          <Icon icon={ChevronRight} />
        </Button>
      </header>
      <CalendarGrid className={styles.grid ?? ''}>
        {(date) => <CalendarCell date={date} className={styles.day ?? ''} />}
      </CalendarGrid>
    </Calendar>
  )
}
