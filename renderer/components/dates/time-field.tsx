import { Input } from 'react-aria-components/TextField'
import type { WallTime } from '#shared/model/scalars'
import { formatTime } from '#shared/text/format-day'
import { timePlaceholders } from '#shared/text/format-typed'
import { parseTime } from '#shared/text/parse-time'
import { addMinutes } from '#shared/time/wall-time'
import { useFormats } from '../../state/use-board.ts'
import field from '../field.module.css'
import { TypedFieldFrame, type TypedFieldProps } from './typed-field.tsx'
import { useTypedValue } from './use-typed-value.ts'

/** How far an arrow key moves a time, in minutes. */
const STEP = 15

/** A field for a time of day, which is typed. The arrow keys move it by a quarter of an hour. */
export function TimeField({ value, onChange, ...rest }: TypedFieldProps<WallTime>) {
  const formats = useFormats()
  const typed = useTypedValue({
    value,
    onChange,
    parse: (text) => parseTime(text, formats.clock),
    format: (time) => formatTime(time, formats),
    isComplete: (text) => /\d[:.]\d\d$|^\d{4}$|m\.?$/i.test(text),
    step: stepTime,
  })
  return (
    <TypedFieldFrame {...rest} typed={typed}>
      <Input
        className={field.box ?? ''}
        placeholder={timePlaceholders[formats.clock]}
        onKeyDown={typed.handleKeyDown}
        autoComplete="off"
        spellCheck="false"
      />
    </TypedFieldFrame>
  )
}

/** Moves a time to the next or previous quarter of an hour; an empty field begins at noon. */
function stepTime(time: WallTime | null, direction: 1 | -1): WallTime {
  if (time === null) return '12:00'
  const beyond = Number(time.slice(3)) % STEP
  if (beyond === 0) return addMinutes(time, direction * STEP)
  return addMinutes(time, direction === 1 ? STEP - beyond : -beyond)
}
