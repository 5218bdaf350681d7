import type { ReactNode } from 'react'
import type { CardView, FollowUpView } from '#shared/ipc/card-view'
import type { Person } from '#shared/model/person'
import { parseEventId } from '#shared/rules/follow-up-key'
import { describePersonWithPosition } from '#shared/text/describe-person'
import { Section } from '../section/section.tsx'
import styles from './preparation.module.css'

interface PreparationProps {
  readonly view: CardView
  /** True if preparing is the next step; it is then open at first. */
  readonly isNow: boolean
}

/**
 * Shows what to have ready before the next interview: the people, the selling points, earlier feedback, and
 * what to ask. Shows nothing if no interview is to be prepared.
 */
export function Preparation({ view, isNow }: PreparationProps) {
  const { card, followUps, rejectionFeedback } = view
  const preparation = followUps.find(isUnfinishedPreparation)
  if (!preparation) return null
  const people = listParticipants(view, preparation)
  return (
    <Section
      id={isNow ? 'prepare-now' : 'prepare'}
      title="Prep"
      summary={people.map(({ name }) => name).join(', ')}
    >
      <dl className={styles.list}>
        <Term name="Who you’ll meet">
          {people.length === 0
            ? 'No names yet. Ask who’ll be there.'
            : people.map((person) => (
                <p key={person.id} dir="auto">
                  {describePersonWithPosition(person, card.people)}
                  {person.unsureOfSpelling && (
                    <span className={styles.from}> · check the spelling at reception</span>
                  )}
                </p>
              ))}
        </Term>
        <Term name="Your strengths">
          {card.sellingPoints.length === 0
            ? 'None noted yet.'
            : card.sellingPoints.map((point) => (
                <p key={point} dir="auto">
                  {point}
                </p>
              ))}
        </Term>
        {rejectionFeedback.length > 0 && (
          <Term name="Feedback from earlier">
            {rejectionFeedback.map(({ company, text }) => (
              <p key={`${company} ${text}`} dir="auto">
                {text} <span className={styles.from}>· {company}</span>
              </p>
            ))}
          </Term>
        )}
        <Term name="Your question at the end">“When do you expect to decide, and can I follow up then?”</Term>
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
