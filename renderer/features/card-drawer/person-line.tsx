import { Trash2 } from 'lucide-react'
import { useId } from 'react'
import type { Person } from '#shared/model/person'
import { Button, IconButton } from '../../components/button.tsx'
import { runCommand } from '../../state/run-command.ts'
import styles from './person.module.css'
import { PersonEditor } from './person-editor.tsx'
import { roleNames } from './role-names.ts'

interface PersonLineProps {
  readonly cardId: string
  readonly person: Person
  readonly isOpen: boolean
  /** Just added by name: what to know next is how to reach them. */
  readonly isNew: boolean
  readonly onToggle: () => void
  readonly onRemoved: () => void
}

export function PersonLine({ cardId, person, isOpen, isNew, onToggle, onRemoved }: PersonLineProps) {
  const editor = useId()
  const remove = async () => {
    const result = await runCommand({ type: 'remove-person', cardId, personId: person.id })
    if (result.ok) onRemoved()
  }
  const about = [
    roleNames[person.role],
    person.position,
    person.isContact && 'your contact',
    person.unsureOfSpelling && 'check the spelling',
    person.doNotContact && 'not to be contacted',
  ].filter(Boolean)
  return (
    <li className={styles.person}>
      <div className={styles.line}>
        <div className={styles.who}>
          <p className={styles.name} dir="auto">
            {person.title !== '' && `${person.title} `}
            {person.name}
          </p>
          <p className={styles.about} dir="auto">
            {about.join(' · ')}
          </p>
          <p className={styles.about}>{[person.email, person.phone].filter(Boolean).join(' · ')}</p>
        </div>
        <Button
          look="quiet"
          size="small"
          aria-expanded={isOpen}
          aria-controls={editor}
          aria-label={isOpen ? `Done with ${person.name}` : `Edit ${person.name}`}
          onPress={onToggle}
        >
          {isOpen ? 'Done' : 'Edit'}
        </Button>
        <IconButton
          icon={Trash2}
          label="Remove"
          className={styles.remove}
          spoken={`Remove ${person.name}`}
          size="small"
          onPress={() => void remove()}
        />
      </div>
      <div id={editor}>{isOpen && <PersonEditor cardId={cardId} person={person} isNew={isNew} />}</div>
    </li>
  )
}
