import { Suspense } from 'react'
import type { Card } from '#shared/model/card'
import { AnswerForm } from '../../features/card-drawer/answers/answer-form.tsx'
import { UnsavedPlaceContext } from '../../forms/unsaved-place.ts'

interface ReplyFormProps {
  readonly card: Card
  /** Their words, if the user has them already. */
  readonly words?: string
  readonly onRecorded: () => void
  readonly onDone: () => void
}

/** The form of an answer in a dialog. What is typed is kept with the card's own form. */
export function ReplyForm({ card, words = '', onRecorded, onDone }: ReplyFormProps) {
  return (
    <UnsavedPlaceContext
      value={{
        key: `card/${card.id}/answers`,
        target: { kind: 'card', cardId: card.id },
        company: card.company,
      }}
    >
      <Suspense>
        <AnswerForm card={card} words={words} onRecorded={onRecorded} onDone={onDone} />
      </Suspense>
    </UnsavedPlaceContext>
  )
}
