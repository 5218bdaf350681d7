import { Mail, Phone } from 'lucide-react'
import { useState } from 'react'
import type { ArchiveView } from '#shared/ipc/archive-view'
import { SEARCH_TEXT_MAX } from '#shared/ipc/limits'
import { Button } from '../../components/button.tsx'
import { Dialog } from '../../components/dialog.tsx'
import { Icon } from '../../components/icon.tsx'
import { TextField } from '../../components/text-field.tsx'
import { runCommand } from '../../state/run-command.ts'
import { useReportedFailure } from '../../state/use-reported-failure.ts'
import { useRoute } from '../../state/use-route.ts'
import styles from './archive.module.css'
import { describeFound } from './describe-found.ts'

interface ArchiveProps {
  /** What to look for in the archived cards; empty for all. */
  readonly text: string
  readonly onClose: () => void
  readonly onOpenCard: (cardId: string) => void
}

/** The cards of earlier searches, which can be read and brought back, and the people to keep in touch with. */
export function Archive({ text: initialText, onClose, onOpenCard }: ArchiveProps) {
  const [text, setText] = useState(initialText)
  const { data: view, failure } = useRoute('archive.get', { text }, { refetchOn: ['board.changed'] })
  useReportedFailure(failure, onClose)
  if (view === null) return null
  const { cards, total, people } = view
  return (
    <Dialog title="Archived" onClose={onClose}>
      <div className={styles.sections}>
        {total === 0 && people.length === 0 && (
          <p className={styles.hint}>
            When you’ve accepted a job, you can put the whole search away. Its cards are kept here.
          </p>
        )}
        {people.length > 0 && <People people={people} />}
        {total > 0 && (
          <section aria-labelledby="archived-cards">
            <h3 id="archived-cards" className={styles.heading}>
              Cards
            </h3>
            <TextField
              label="Find in archived cards"
              value={text}
              maxLength={SEARCH_TEXT_MAX}
              onChange={setText}
            />
            <p role="status" className={styles.hint}>
              {describeFound(view, text)}
            </p>
            <ul>
              {cards.map((card) => (
                <ArchivedCard key={card.id} card={card} onOpenCard={onOpenCard} />
              ))}
            </ul>
            {cards.length > 1 && (
              <Button
                look="quiet"
                size="small"
                onPress={() => void runCommand({ type: 'restore-cards', cardIds: cards.map(({ id }) => id) })}
              >
                {`Bring back all ${cards.length}`}
              </Button>
            )}
          </section>
        )}
      </div>
    </Dialog>
  )
}

interface ArchivedCardProps {
  readonly card: ArchiveView['cards'][number]
  readonly onOpenCard: (cardId: string) => void
}

function ArchivedCard({ card, onOpenCard }: ArchivedCardProps) {
  const { id, company, role, ending, archivedOn } = card
  return (
    <li className={styles.row}>
      <div className={styles.what}>
        <button type="button" className={styles.company} dir="auto" onClick={() => onOpenCard(id)}>
          {company}
        </button>{' '}
        <span dir="auto">{role}</span>
        <p className={styles.hint}>{`${ending}, archived ${archivedOn}`}</p>
      </div>
      <Button
        size="small"
        aria-label={`Bring back ${company}`}
        onPress={() => void runCommand({ type: 'restore-cards', cardIds: [id] })}
      >
        Bring back
      </Button>
    </li>
  )
}

/** The people with whom the user stays in contact, with how to reach them. */
function People({ people }: { readonly people: ArchiveView['people'] }) {
  return (
    <section aria-labelledby="kept-people">
      <h3 id="kept-people" className={styles.heading}>
        Keep in touch
      </h3>
      <ul>
        {people.map(({ cardId, personId, name, detail, email, phone }) => (
          <li key={`${cardId}/${personId}`} className={styles.row}>
            <div className={styles.what}>
              <bdi>{name}</bdi> <span className={styles.soft}>{detail}</span>
              {email !== '' && (
                <p className={styles.reach}>
                  <Icon icon={Mail} size={14} /> {email}
                </p>
              )}
              {phone !== '' && (
                <p className={styles.reach}>
                  <Icon icon={Phone} size={14} /> <bdi dir="ltr">{phone}</bdi>
                </p>
              )}
            </div>
            <Button
              look="quiet"
              size="small"
              aria-label={`Remove ${name}`}
              onPress={() => void runCommand({ type: 'keep-in-touch', cardId, personId, isKept: false })}
            >
              Remove
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
