import { Suspense } from 'react'
import type { Card } from '#shared/model/card'
import type { Interview } from '#shared/model/interview'
import type { Id } from '#shared/model/scalars'
import { createLazyComponent } from '../../../lazy/lazy-component.ts'
import { AddButton } from '../section/add-button.tsx'
import { Hint } from '../section/hint.tsx'
import { Section } from '../section/section.tsx'
import { useAdding } from '../section/use-adding.ts'
import { InterviewLine } from './interview-line.tsx'

// The form contains date and time fields, whose script is large and must not delay the board.
const InterviewForm = createLazyComponent(async () => (await import('./interview-form.tsx')).InterviewForm)

interface InterviewsProps {
  readonly card: Card
  /** Opens the slip of an interview. */
  readonly onDebrief: (interviewId: Id) => void
}

/** The section of a card's interviews, earliest first. */
export function Interviews({ card, onDebrief }: InterviewsProps) {
  const { isAdding, addButtonRef, startAdding, stopAdding, focusAddButton } = useAdding('interviews')
  return (
    <Section
      id="interviews"
      title="Interviews"
      summary={card.interviews.length === 0 ? '' : String(card.interviews.length)}
      action={
        <AddButton ref={addButtonRef} name="Add an interview" onPress={startAdding} isDisabled={isAdding} />
      }
    >
      {card.interviews.length === 0 && !isAdding && (
        <Hint>None yet. Once one has a time, Callback reminds you to prepare, to thank and to check in.</Hint>
      )}
      <ul>
        {sortByStart(card.interviews).map((interview) => (
          <InterviewLine
            key={interview.id}
            card={card}
            interview={interview}
            onDebrief={() => onDebrief(interview.id)}
            onRemoved={focusAddButton}
          />
        ))}
      </ul>
      {isAdding && (
        <Suspense>
          <InterviewForm card={card} onDone={stopAdding} />
        </Suspense>
      )}
    </Section>
  )
}

/** Sorts interviews by their start. The instants are ISO texts in UTC, so they sort as text. */
function sortByStart(interviews: readonly Interview[]): readonly Interview[] {
  return interviews.toSorted((a, b) => (a.start < b.start ? -1 : 1))
}
