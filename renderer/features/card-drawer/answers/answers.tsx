import { Suspense } from 'react'
import type { Answer } from '#shared/model/answer'
import type { Card } from '#shared/model/card'
import { describePerson } from '#shared/text/describe-person'
import { formatDayShort } from '#shared/text/format-day'
import { toEpoch } from '#shared/time/instant'
import { createLazyComponent } from '../../../lazy/lazy-component.ts'
import { useToday } from '../../../state/use-board.ts'
import styles from '../entry/entry.module.css'
import { EntryLine } from '../entry/entry-line.tsx'
import { RemoveButton } from '../entry/remove-button.tsx'
import { formatMoment } from '../format-moment.ts'
import { AddButton } from '../section/add-button.tsx'
import { Hint } from '../section/hint.tsx'
import { Section } from '../section/section.tsx'
import { useAdding } from '../section/use-adding.ts'
import { useZone } from '../use-zone.ts'
import { answerNames } from './answer-entry.ts'

// The form and the editor contain date and time fields, whose script is large and must not delay the board.
const AnswerForm = createLazyComponent(async () => (await import('./answer-form.tsx')).AnswerForm)
const AnswerEditor = createLazyComponent(async () => (await import('./answer-editor.tsx')).AnswerEditor)

/** The section of the employer's answers, newest first. */
export function Answers({ card }: { readonly card: Card }) {
  const { isAdding, addButtonRef, startAdding, stopAdding, focusAddButton } = useAdding('answers')
  return (
    <Section
      id="answers"
      title="What they answered"
      summary={card.answers.length === 0 ? '' : String(card.answers.length)}
      action={
        <AddButton ref={addButtonRef} name="Note an answer" onPress={startAdding} isDisabled={isAdding} />
      }
    >
      {card.answers.length === 0 && !isAdding && (
        <Hint>Nothing yet. What they say back, a date or a “not yet”, sets when you get in touch next.</Hint>
      )}
      {isAdding && (
        <Suspense>
          <AnswerForm card={card} onDone={stopAdding} />
        </Suspense>
      )}
      <ul>
        {sortNewestFirst(card.answers).map((answer) => (
          <AnswerLine key={answer.id} card={card} answer={answer} onRemoved={focusAddButton} />
        ))}
      </ul>
    </Section>
  )
}

interface AnswerLineProps {
  readonly card: Card
  readonly answer: Answer
  readonly onRemoved: () => void
}

const channelNames = { email: 'by e-mail', phone: 'by phone' } as const

/** Shows one answer as a line of the list, which can be edited in place. */
function AnswerLine({ card, answer, onRemoved }: AnswerLineProps) {
  const zone = useZone()
  const today = useToday()
  const { outcome, channel } = answer
  const person = card.people.find(({ id }) => id === answer.personId)
  const when = formatMoment({ at: toEpoch(answer.at), zone, today })
  const summary =
    'date' in outcome
      ? answerNames[outcome.kind].replace('…', formatDayShort(outcome.date, today ?? outcome.date))
      : answerNames[outcome.kind]
  const details = [
    when,
    person && describePerson(person, card.people),
    channel && channelNames[channel],
  ].filter(Boolean)
  return (
    <EntryLine
      name={`their answer of ${when}`}
      line={
        <>
          <p className={styles.main}>{summary}</p>
          <p className={styles.about} dir="auto">
            {details.join(' · ')}
          </p>
          {answer.note !== '' && (
            <p className={styles.quote} dir="auto">
              {answer.note}
            </p>
          )}
        </>
      }
      buttons={
        <RemoveButton
          name={`their answer of ${when}`}
          command={{ type: 'remove-answer', cardId: card.id, answerId: answer.id }}
          onRemoved={onRemoved}
        />
      }
    >
      <Suspense>
        <AnswerEditor card={card} answer={answer} />
      </Suspense>
    </EntryLine>
  )
}

/**
 * Sorts answers by their instants. These are ISO texts in UTC, so the order of the text is the order in time.
 */
function sortNewestFirst(answers: readonly Answer[]): readonly Answer[] {
  return answers.toSorted((a, b) => (a.at < b.at ? 1 : -1))
}
