import { Plus } from 'lucide-react'
import { Button } from '../../components/button.tsx'
import { OwnPromiseField } from './own-promise-field.tsx'
import slip from './slip.module.css'
import {
  blankOwnPromise,
  listOwnPromises,
  type OwnPromiseEntry,
  type SlipEntry,
  type SlipField,
  type SlipSubject,
} from './slip-entry.ts'

interface OwnPromisesFieldProps {
  readonly entry: SlipEntry
  readonly subject: SlipSubject
  readonly errorAt: (field: SlipField) => string | null
  readonly onChange: (change: Partial<SlipEntry>) => void
}

/** Asks what the user promised, to whom and for when. */
export function OwnPromisesField({ entry, subject, errorAt, onChange }: OwnPromisesFieldProps) {
  const { ownPromises } = entry
  const noted = listOwnPromises(subject)
  const last = ownPromises.at(-1)
  const set = (index: number, change: Partial<OwnPromiseEntry>) =>
    onChange({
      ownPromises: ownPromises.map((promise, at) => (at === index ? { ...promise, ...change } : promise)),
    })
  return (
    // biome-ignore lint/a11y/useSemanticElements: a legend cannot be laid out like the other headings
    <div className={slip.group} role="group" aria-label="I promised">
      <div className={slip.headingRow}>
        <h3 className={slip.heading}>I promised</h3>
        {noted.length > 0 && <span className={slip.aside}>Already noted: {noted.join('; ')}</span>}
      </div>
      {ownPromises.map((promise, index) => (
        <OwnPromiseField
          // biome-ignore lint/suspicious/noArrayIndexKey: promises are only added at the end
          key={index}
          promise={promise}
          entry={entry}
          subject={subject}
          error={index === ownPromises.length - 1 ? errorAt('ownPromises') : null}
          onChange={(change) => set(index, change)}
        />
      ))}
      {last && last.text.trim() !== '' && (
        <Button
          look="quiet"
          size="small"
          icon={Plus}
          className={slip.more}
          onPress={() => onChange({ ownPromises: [...ownPromises, blankOwnPromise] })}
        >
          Another promise
        </Button>
      )}
    </div>
  )
}
