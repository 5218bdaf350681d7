import { Suspense } from 'react'
import type { PlainDate } from '#shared/model/scalars'
import { useSaved } from '../../../forms/use-autosave.ts'
import { DateField } from '../../../lazy/lazy-fields.ts'
import { Together } from './field-group.tsx'

interface SavedDateFieldProps {
  readonly label: string
  readonly value: PlainDate | null
  /** Answers the sentence of the failure, or null once it is stored. */
  readonly onSave: (date: PlainDate | null) => Promise<string | null>
  readonly description?: string
}

/** A day that is stored when its field is left. */
export function SavedDateField({ label, value, onSave, description }: SavedDateFieldProps) {
  const saved = useSaved<PlainDate | null>({ value, onSave })
  return (
    <Suspense>
      <Together onLeave={() => void saved.save()}>
        <DateField
          label={label}
          value={saved.value}
          onChange={saved.set}
          error={saved.error}
          {...(description ? { description } : {})}
        />
      </Together>
    </Suspense>
  )
}
