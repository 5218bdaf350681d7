import type { Id } from '#shared/model/scalars'
import { Banner } from '../../components/banner.tsx'
import { Dialog } from '../../components/dialog.tsx'
import { useRoute } from '../../state/use-route.ts'
import { ReplyForm } from './reply-form.tsx'

interface ReplyDialogProps {
  readonly cardId: Id
  /** Called once the answer is recorded, before `onClose`. */
  readonly onRecorded: () => void
  readonly onClose: () => void
}

/** Asks what the employer answered, without opening the card. */
export function ReplyDialog({ cardId, onRecorded, onClose }: ReplyDialogProps) {
  const { data: view, failure } = useRoute('cards.get', { cardId }, { refetchOn: ['board.changed'] })
  const title = view ? `What did ${view.card.company} say?` : 'What did they say?'
  return (
    <Dialog title={title} onClose={onClose} closesOutside={false}>
      {failure && <Banner kind="error">{failure.message}</Banner>}
      {view && <ReplyForm card={view.card} onRecorded={onRecorded} onDone={onClose} />}
    </Dialog>
  )
}
