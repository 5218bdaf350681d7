import { ChevronDown } from 'lucide-react'
import { useId, useState } from 'react'
import { Button } from '../../components/button.tsx'
import { TextField } from '../../components/text-field.tsx'
import styles from './slip.module.css'
import { listOwnPromises, type SlipEntry, type SlipField, type SlipSubject } from './slip-entry.ts'

interface ConversationFieldsProps {
  readonly subject: SlipSubject
  readonly entry: SlipEntry
  readonly errorAt: (field: SlipField) => string | null
  readonly onChange: (change: Partial<SlipEntry>) => void
}

/**
 * Shows the fields for the topics and promises of the conversation, which make a note personal. They are
 * folded at first if the slip opened because the card was moved, since the follow-ups can be planned without
 * them.
 */
export function ConversationFields({ subject, entry, errorAt, onChange }: ConversationFieldsProps) {
  const [isOpen, setOpen] = useState(subject.isLater)
  const fieldsId = useId()
  const notedPromises = listOwnPromises(subject)
  return (
    <div className={styles.group}>
      <Button
        look="quiet"
        size="small"
        icon={ChevronDown}
        className={styles.fold}
        aria-expanded={isOpen}
        aria-controls={fieldsId}
        onPress={() => setOpen(!isOpen)}
      >
        What was said
      </Button>
      <div id={fieldsId} className={styles.conversation} hidden={!isOpen}>
        <TextField
          label="One thing you talked about"
          description="The note will mention it. More on lines of their own."
          multiline
          value={entry.topics}
          error={errorAt('topics')}
          onChange={(topics) => onChange({ topics })}
        />
        <TextField
          label="What you promised"
          placeholder="Send the portfolio"
          description={notedPromises.length > 0 ? `Noted already: ${notedPromises.join('; ')}` : undefined}
          multiline
          value={entry.ownPromises}
          error={errorAt('ownPromises')}
          onChange={(ownPromises) => onChange({ ownPromises })}
        />
      </div>
    </div>
  )
}
