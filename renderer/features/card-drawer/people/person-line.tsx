import { Link } from 'react-aria-components/Link'
import type { Card } from '#shared/model/card'
import type { Channel, Person } from '#shared/model/person'
import { describePerson, hasNamesake } from '#shared/text/describe-person'
import { roleNames } from '#shared/text/role-names'
import styles from '../entry/entry.module.css'
import { EntryLine } from '../entry/entry-line.tsx'
import { RemoveButton } from '../entry/remove-button.tsx'
import people from './people.module.css'
import { PersonEditor } from './person-editor.tsx'
import { toDialLink, toMailLink } from './reach-links.ts'

/** Each channel in the middle of a sentence. */
const channelNames: Readonly<Record<Channel, string>> = {
  email: 'email',
  phone: 'the phone',
  linkedin: 'LinkedIn',
  text: 'text',
}

interface PersonLineProps {
  readonly card: Card
  readonly person: Person
  /**
   * True if the person was just added and has only a name. The editor is then open, with the e-mail focused.
   */
  readonly isNew: boolean
  readonly onRemoved: () => void
}

/** Shows one person as a line of the list, which opens to be edited. */
export function PersonLine({ card, person, isNew, onRemoved }: PersonLineProps) {
  const details = [
    person.position || roleNames[person.role],
    person.position !== '' && person.role === 'recruiter' && !/recruit/i.test(person.position) && 'recruiter',
    person.isContact && 'your contact',
    person.preferredChannel && `prefers ${channelNames[person.preferredChannel]}`,
    hasNamesake(person, card.people) && 'someone else here has this name',
    person.unsureOfSpelling && 'check the spelling',
    person.doNotContact && 'don’t contact',
    person.doNotCall && 'don’t call',
  ].filter(Boolean)
  const name = describePerson(person, card.people)
  return (
    <EntryLine
      id={person.id}
      startsOpen={isNew}
      title={
        <span dir="auto">
          <b>
            {person.title !== '' && `${person.title} `}
            {person.name}
          </b>{' '}
          <span className={styles.about}>{details.join(' · ')}</span>
        </span>
      }
      detail={
        person.notes !== '' && (
          <p className={styles.about} dir="auto">
            {person.notes}
          </p>
        )
      }
      end={<Reach person={person} />}
    >
      <PersonEditor card={card} person={person} isNew={isNew} />
      <div className={styles.more}>
        <RemoveButton
          name={name}
          command={{ type: 'remove-person', cardId: card.id, personId: person.id }}
          onRemoved={onRemoved}
        />
      </div>
    </EntryLine>
  )
}

/** How to reach a person: a number to dial and an address to write to, as far as they are ones. */
function Reach({ person }: { readonly person: Person }) {
  const number = toDialLink(person.phone)
  const address = toMailLink(person.email)
  return (
    <>
      {number ? (
        <Link href={number} className={people.link ?? ''}>
          {person.phone}
        </Link>
      ) : (
        person.phone
      )}
      {address ? (
        <Link href={address} className={people.link ?? ''}>
          {person.email}
        </Link>
      ) : (
        person.email
      )}
    </>
  )
}
