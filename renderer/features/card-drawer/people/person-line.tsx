import type { Card } from '#shared/model/card'
import type { Person } from '#shared/model/person'
import { describePerson, hasNamesake } from '#shared/text/describe-person'
import { roleNames } from '#shared/text/role-names'
import styles from '../entry/entry.module.css'
import { EntryLine } from '../entry/entry-line.tsx'
import { RemoveButton } from '../entry/remove-button.tsx'
import { PersonEditor } from './person-editor.tsx'

interface PersonLineProps {
  readonly card: Card
  readonly person: Person
  /**
   * True if the person was just added and has only a name. The editor is then open, with the e-mail focused.
   */
  readonly isNew: boolean
  readonly onRemoved: () => void
}

/** Shows one person as a line of the list, which can be edited in place. */
export function PersonLine({ card, person, isNew, onRemoved }: PersonLineProps) {
  const details = [
    roleNames[person.role],
    person.position,
    person.isContact && 'your contact',
    hasNamesake(person, card.people) && 'somebody else here has this name',
    person.unsureOfSpelling && 'check the spelling',
    person.doNotContact && 'not to be contacted',
    person.doNotCall && 'not to be called',
  ].filter(Boolean)
  const name = describePerson(person, card.people)
  return (
    <EntryLine
      name={name}
      startsOpen={isNew}
      line={
        <>
          <p className={styles.main} dir="auto">
            {person.title !== '' && `${person.title} `}
            {person.name}
          </p>
          <p className={styles.about} dir="auto">
            {details.join(' · ')}
          </p>
          <p className={styles.about}>{[person.email, person.phone].filter(Boolean).join(' · ')}</p>
          {person.notes !== '' && (
            <p className={styles.quote} dir="auto">
              {person.notes}
            </p>
          )}
        </>
      }
      buttons={
        <RemoveButton
          name={name}
          command={{ type: 'remove-person', cardId: card.id, personId: person.id }}
          onRemoved={onRemoved}
        />
      }
    >
      <PersonEditor card={card} person={person} isNew={isNew} />
    </EntryLine>
  )
}
