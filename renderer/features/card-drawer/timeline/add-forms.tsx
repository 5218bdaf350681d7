import { Suspense } from 'react'
import type { Card } from '#shared/model/card'
import type { Id } from '#shared/model/scalars'
import { UnsavedPlaceContext, useUnsavedPart } from '../../../forms/unsaved-place.ts'
import { createLazyComponent } from '../../../lazy/lazy-component.ts'
import { saveChange } from '../entry/save-change.ts'
import { NewLine, type NewLineEntry } from '../section/new-line.tsx'
import { type Adding, type AddKind, addPlaces } from './use-adding-entry.ts'

// The forms contain date and time fields, whose script is large and must not delay the board.
const InterviewForm = createLazyComponent(
  async () => (await import('../interviews/interview-form.tsx')).InterviewForm,
)
const AnswerForm = createLazyComponent(async () => (await import('../answers/answer-form.tsx')).AnswerForm)
const MessageForm = createLazyComponent(async () => (await import('../log/message-form.tsx')).MessageForm)

interface AddFormsProps {
  readonly card: Card
  readonly adding: Adding
  /** Called with the id of an entry before it comes back with the card, so that its line can begin open. */
  readonly onAdded: (id: Id) => void
}

/** The forms of what is being recorded. */
export function AddForms({ card, adding, onAdded }: AddFormsProps) {
  return adding.kinds.map((kind) => (
    <AddForm key={kind} kind={kind} card={card} onAdded={onAdded} onDone={() => adding.stop(kind)} />
  ))
}

interface AddFormProps extends Omit<AddFormsProps, 'adding'> {
  readonly kind: AddKind
  readonly onDone: () => void
}

function AddForm({ kind, card, onAdded, onDone }: AddFormProps) {
  const place = useUnsavedPart(addPlaces[kind])
  const savePromise = ({ id: promiseId, text }: NewLineEntry) => {
    onAdded(promiseId)
    return saveChange({
      type: 'save-own-promise',
      ...{ cardId: card.id, promiseId, text },
      ...{ personId: null, interviewId: null, date: null },
    })
  }
  return (
    <UnsavedPlaceContext value={place}>
      <Suspense>
        {kind === 'interview' && <InterviewForm card={card} onDone={onDone} />}
        {kind === 'answer' && <AnswerForm card={card} onDone={onDone} />}
        {kind === 'offer' && <AnswerForm card={card} startsWith="offer" onDone={onDone} />}
        {kind === 'message' && <MessageForm card={card} isCall={false} onDone={onDone} />}
        {kind === 'call' && <MessageForm card={card} isCall onDone={onDone} />}
      </Suspense>
      {kind === 'promise' && (
        <NewLine
          label="What you promised"
          placeholder="Send the portfolio"
          onAdd={savePromise}
          isAdded={({ id }) => card.ownPromises.some((promise) => promise.id === id)}
          onDone={onDone}
        />
      )}
    </UnsavedPlaceContext>
  )
}
