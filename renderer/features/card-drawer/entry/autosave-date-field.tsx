import { Suspense } from 'react'
import type { PlainDate } from '#shared/model/scalars'
import { useAutosave } from '../../../forms/use-autosave.ts'
import { DateField } from '../../../lazy/lazy-fields.ts'
import { FieldGroup } from './field-group.tsx'

interface SavedDateFieldProps {
  readonly label: string
  readonly value: PlainDate | null
  /** Resolves with the error message, or null once it is stored. */
  readonly onSave: (date: PlainDate | null) => Promise<string | null>
  readonly description?: string
}

/** A date field that saves itself when the focus leaves it. */
export function AutosaveDateField({ label, value, onSave, description }: SavedDateFieldProps) {
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
