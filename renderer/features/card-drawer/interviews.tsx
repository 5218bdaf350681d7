import { lazy, Suspense, useRef, useState } from 'react'
import type { Card } from '#shared/model/card'
import type { Interview } from '#shared/model/interview'
import type { Id } from '#shared/model/scalars'
import { AddButton } from './add-button.tsx'
import { Hint } from './hint.tsx'
import { InterviewLine } from './interview-line.tsx'
import { Section } from './section.tsx'

// Date and time fields are heavy, and few visits need them.
const InterviewForm = lazy(async () => ({ default: (await import('./interview-form.tsx')).InterviewForm }))

interface InterviewsProps {
  readonly card: Card
  readonly onDebrief: (interviewId: Id) => void
}

export function Interviews({ card, onDebrief }: InterviewsProps) {
  const [editing, setEditing] = useState<Interview | 'new' | null>(null)
  const addButton = useRef<HTMLButtonElement>(null)
  const done = () => {
    setEditing(null)
    // The form goes, and the focus with it.
    requestAnimationFrame(() => addButton.current?.focus())
  }
  const form = (
    <Suspense>
      <InterviewForm card={card} interview={editing === 'new' ? null : editing} onDone={done} />
    </Suspense>
  )
  return (
    <Section
      title="Interviews"
      action={
        <AddButton
          ref={addButton}
          name="Add an interview"
          onPress={() => setEditing('new')}
          isDisabled={editing === 'new'}
        />
      }
    >
      {card.interviews.length === 0 && editing === null && (
        <Hint>None yet. Once one has a time, Callback reminds you to prepare, to thank and to check in.</Hint>
      )}
      <ul>
        {inOrder(card.interviews).map((interview) =>
          editing !== 'new' && editing?.id === interview.id ? (
            <li key={interview.id}>{form}</li>
          ) : (
            <InterviewLine
              key={interview.id}
              card={card}
              interview={interview}
              onChange={() => setEditing(interview)}
              onDebrief={() => onDebrief(interview.id)}
            />
          ),
        )}
      </ul>
      {editing === 'new' && form}
    </Section>
  )
}

function inOrder(interviews: readonly Interview[]): readonly Interview[] {
  return interviews.toSorted((one, other) => (one.start < other.start ? -1 : 1))
}
