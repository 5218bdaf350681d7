import { bringFrame, parsePhrase } from '#shared/text/phrases/phrase'
import { SentenceField } from './sentence-field.tsx'
import slip from './slip.module.css'
import type { SlipEntry, SlipField, SlipSubject } from './slip-entry.ts'

interface BringFieldProps {
  readonly entry: SlipEntry
  readonly subject: SlipSubject
  readonly errorAt: (field: SlipField) => string | null
  readonly onChange: (change: Partial<SlipEntry>) => void
}

/** Asks for a strength that came up, in the words of the note. What the card has already is named below it. */
export function BringField({ entry, subject, errorAt, onChange }: BringFieldProps) {
  const { bring } = entry
  const known = subject.card.wouldBring ?? []
  const phrase = parsePhrase(bring, bringFrame)
  const isUnfit = bring.trim() !== '' && !phrase.ok
  const unfit = isUnfit ? `${phrase.reason} As it is, it stays on the card and out of the note.` : null
  return (
    <div className={slip.group}>
      <SentenceField
        label="I’d bring …"
        before="I’d bring"
        placeholder={bringFrame.example}
        value={bring}
        hint={unfit ?? (known.length > 0 ? `On the card already: ${known.join('; ')}` : null)}
        error={errorAt('bring')}
        onChange={(text) => onChange({ bring: text })}
      />
    </div>
  )
}
