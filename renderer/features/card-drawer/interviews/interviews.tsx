import { Suspense } from 'react'
import type { Card } from '#shared/model/card'
import type { Interview } from '#shared/model/interview'
import type { Id } from '#shared/model/scalars'
import { readLater } from '../../../lazy/lazy-component.ts'
import { AddButton } from '../section/add-button.tsx'
import { Hint } from '../section/hint.tsx'
import { Section } from '../section/section.tsx'
import { useAdding } from '../section/use-adding.ts'
import { InterviewLine } from './interview-line.tsx'

// Date and time fields are heavy, and must not hold up the board.
const InterviewForm = readLater(async () => (await import('./interview-form.tsx')).InterviewForm)

interface InterviewsProps {
  readonly card: Card
  readonly onDebrief: (interviewId: Id) => void
}

export function Interviews({ card, onDebrief }: InterviewsProps) {
  const { isAdding, addButton, add, done, focusAdd } = useAdding('interviews')
  return (
    <Section
      id="interviews"
      title="Interviews"
      summary={card.interviews.length === 0 ? '' : String(card.interviews.length)}
      action={<AddButton ref={addButton} name="Add an interview" onPress={add} isDisabled={isAdding} />}
    >
      {card.interviews.length === 0 && !isAdding && (
        <Hint>None yet. Once one has a time, Callback reminds you to prepare, to thank and to check in.</Hint>
      )}
      <ul>
        {inOrder(card.interviews).map((interview) => (
          <InterviewLine
            key={interview.id}
            card={card}
            interview={interview}
            onDebrief={() => onDebrief(interview.id)}
            onRemoved={focusAdd}
          />
        ))}
      </ul>
      {isAdding && (
        <Suspense>
          <InterviewForm card={card} onDone={done} />
        </Suspense>
      )}
    </Section>
  )
}

function inOrder(interviews: readonly Interview[]): readonly Interview[] {
  return interviews.toSorted((one, other) => (one.start < other.start ? -1 : 1))
}
