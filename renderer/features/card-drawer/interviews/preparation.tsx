import type { ReactNode } from 'react'
import type { CardView, FollowUpView } from '#shared/ipc/card-view'
import type { Person } from '#shared/model/person'
import { parseEventId } from '#shared/rules/follow-up-key'
import { describePersonWithPosition } from '#shared/text/describe-person'
import { Section } from '../section/section.tsx'
import styles from './preparation.module.css'

/**
 * Shows what to have ready before the next interview: the people, the selling points, earlier feedback, and
 * what to ask. Shows nothing if no interview is to be prepared.
 */
export function Preparation({ view }: { readonly view: CardView }) {
  const { card, followUps, rejectionFeedback } = view
  const preparation = followUps.find(isUnfinishedPreparation)
  if (!preparation) return null
  const people = listParticipants(view, preparation)
  return (
    <Section id="prepare" title="To have ready" summary={people.map(({ name }) => name).join(', ')}>
      <dl className={styles.list}>
        <Term name="Whom you meet">
          {people.length === 0
            ? 'Nobody is named yet. Ask who will be there.'
            : people.map((person) => (
                <p key={person.id} dir="auto">
                  {describePersonWithPosition(person, card.people)}
                  {person.unsureOfSpelling && (
                    <span className={styles.from}> · spelling not sure, ask at reception</span>
                  )}
                </p>
              ))}
        </Term>
        <Term name="What speaks for you">
          {card.sellingPoints.length === 0
            ? 'No selling points noted yet.'
            : card.sellingPoints.map((point) => (
                <p key={point} dir="auto">
                  {point}
                </p>
              ))}
        </Term>
        {rejectionFeedback.length > 0 && (
          <Term name="What earlier answers taught you">
            {rejectionFeedback.map(({ company, text }) => (
              <p key={`${company} ${text}`} dir="auto">
                {text} <span className={styles.from}>· {company}</span>
              </p>
            ))}
          </Term>
        )}
        <Term name="Your question at the end">“When will you decide, and may I call you then?”</Term>
      </dl>
    </Section>
  )
}

/** Shows one heading of the list with what belongs to it. */
function Term({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt className={styles.term}>{name}</dt>
      <dd className={styles.words}>{children}</dd>
    </div>
  )
}

function isUnfinishedPreparation({ step, status }: FollowUpView): boolean {
  return step === 'prepare' && status !== 'done' && status !== 'skipped' && status !== 'lapsed'
}

function listParticipants({ card }: CardView, { key }: FollowUpView): readonly Person[] {
  const ids = card.interviews.find(({ id }) => id === parseEventId(key))?.personIds ?? []
  return card.people.filter(({ id }) => ids.includes(id))
}
