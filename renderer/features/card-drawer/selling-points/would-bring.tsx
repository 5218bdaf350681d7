import type { Card } from '#shared/model/card'
import { AutosaveTextField } from '../../../forms/autosave-text-field.tsx'
import { saveChange } from '../entry/save-change.ts'
import styles from './selling-points.module.css'

/** The lines that finish “I'd bring …” in a note. */
export function WouldBring({ card }: { readonly card: Card }) {
  return (
    <AutosaveTextField
      label="I'd bring …"
      description="Finishes that sentence in your notes. One thing a line."
      placeholder="ten years of running clinics"
      multiline
      className={styles.bring}
      value={card.wouldBring?.join('\n') ?? ''}
      onSave={(text, seen) =>
        saveChange({
          type: 'save-would-bring',
          cardId: card.id,
          wouldBring: text.split('\n'),
          seen: { wouldBring: seen },
        })
      }
    />
  )
}
