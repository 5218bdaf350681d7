import { Suspense } from 'react'
import type { PlainDate } from '#shared/model/scalars'
import { useSaved } from '../../../forms/use-autosave.ts'
import { DateField } from '../../../lazy/lazy-fields.ts'
import { Together } from './field-group.tsx'

interface SavedDateFieldProps {
  readonly label: string
  readonly value: PlainDate | null
  /** Resolves with the error message, or null once it is stored. */
  readonly onSave: (date: PlainDate | null) => Promise<string | null>
  readonly description?: string
}

/** A date field that saves itself when the focus leaves it. */
export function SavedDateField({ label, value, onSave, description }: SavedDateFieldProps) {
  const autosave = useSaved<PlainDate | null>({ value, onSave })
  return (
    <Suspense>
      <Together onLeave={() => void autosave.save()}>
        <DateField
          label={label}
          value={autosave.value}
          onChange={autosave.set}
          error={autosave.error}
          {...(description ? { description } : {})}
        />
      </Together>
    </Suspense>
  )
}
