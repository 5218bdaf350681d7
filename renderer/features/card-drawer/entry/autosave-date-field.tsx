import { Suspense } from 'react'
import type { PlainDate } from '#shared/model/scalars'
import { formatTypedDate } from '#shared/text/format-typed'
import { followUnlessChanged, type StoreValue } from '../../../forms/create-autosave.ts'
import { FieldNotice } from '../../../forms/field-notice.tsx'
import { useAutosave } from '../../../forms/use-autosave.ts'
import { DateField } from '../../../lazy/lazy-fields.ts'
import { useFormats } from '../../../state/use-board.ts'
import { FieldGroup } from './field-group.tsx'

interface AutosaveDateFieldProps {
  readonly label: string
  /** Null if no date is stored. */
  readonly value: PlainDate | null
  readonly onSave: StoreValue<PlainDate | null>
  readonly description?: string
}

/** A date field that saves itself when the focus leaves it. */
export function AutosaveDateField({ label, value, onSave, description }: AutosaveDateFieldProps) {
  const { order } = useFormats()
  const autosave = useAutosave<PlainDate | null>({
    name: label,
    value,
    onSave,
    toWords: (date) => (date === null ? '' : formatTypedDate(date, order)),
    rebase: followUnlessChanged,
  })
  return (
    <Suspense>
      <FieldGroup onLeave={() => void autosave.save()}>
        <DateField
          label={label}
          value={autosave.value}
          onChange={autosave.set}
          error={autosave.error}
          {...(description ? { description } : {})}
        />
      </FieldGroup>
      <FieldNotice news={autosave.news} />
    </Suspense>
  )
}
