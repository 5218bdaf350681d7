import type { Id } from '#shared/model/scalars'
import { Banner } from '../components/banner.tsx'
import { Dialog } from '../components/dialog.tsx'
import { AnswerForm } from '../features/card-drawer/answers/answer-form.tsx'
import { UnsavedPlaceContext } from '../forms/unsaved-place.ts'
import { useRoute } from '../state/use-route.ts'

interface ReplyDialogProps {
  readonly cardId: Id
  readonly onClose: () => void
}

/** Asks what the employer answered, without opening the card. What is typed is kept with the card's own form. */
export function ReplyDialog({ cardId, onClose }: ReplyDialogProps) {
  const { data: view, failure } = useRoute('cards.get', { cardId }, { refetchOn: ['board.changed'] })
  const title = view ? `What did ${view.card.company} say?` : 'What did they say?'
  return (
    <Dialog title={title} onClose={onClose} closesOutside={false}>
      {failure && <Banner kind="error">{failure.message}</Banner>}
      {view && (
        <UnsavedPlaceContext
          value={{
            key: `card/${cardId}/answers`,
            target: { kind: 'card', cardId },
            company: view.card.company,
          }}
        >
          <AnswerForm card={view.card} onDone={onClose} />
        </UnsavedPlaceContext>
      )}
    </Dialog>
  )
}
