import { Suspense } from 'react'
import type { PlainDate } from '#shared/model/scalars'
import { useAutosave } from '../../../forms/use-autosave.ts'
import { DateField } from '../../../lazy/lazy-fields.ts'
import { FieldGroup } from './field-group.tsx'

interface AutosaveDateFieldProps {
  readonly label: string
  /** Null if no date is stored. */
  readonly value: PlainDate | null
  /** Resolves with the error message, or with null once the date is stored. */
  readonly onSave: (date: PlainDate | null) => Promise<string | null>
  readonly description?: string
}

/** A date field that saves itself when the focus leaves it. */
export function AutosaveDateField({ label, value, onSave, description }: AutosaveDateFieldProps) {
  const autosave = useAutosave<PlainDate | null>({ value, onSave })
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
    </Suspense>
  )
}
