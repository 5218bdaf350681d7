import { useState } from 'react'
import { PASTED_TEXT_MAX } from '#shared/ipc/limits'
import type { Id } from '#shared/model/scalars'
import { withoutDirectionMarks } from '#shared/text/plain-text'
import { Banner } from '../../components/banner.tsx'
import { ComboBox } from '../../components/combo-box.tsx'
import { Dialog } from '../../components/dialog.tsx'
import { board } from '../../state/stores.ts'
import { useReportedFailure } from '../../state/use-reported-failure.ts'
import { useRoute } from '../../state/use-route.ts'
import { useStore } from '../../state/use-store.ts'
import styles from './pasted-reply.module.css'
import { ReplyForm } from './reply-form.tsx'

interface PastedReplyProps {
  readonly text: string
  readonly onClose: (cardId: Id | null) => void
}

/**
 * Asks which card a pasted text is about, and what they answered in it. The card that the text names is suggested; the
 * kind of answer is the user's to say.
 */
export function PastedReply({ text, onClose }: PastedReplyProps) {
  const { data, failure } = useRoute('cards.findMentioned', {
    text: text.slice(0, PASTED_TEXT_MAX),
  })
  const [chosenId, setChosenId] = useState<Id | null>(null)
  const cards = useStore(board, (state) => state.board?.cards)
  useReportedFailure(failure, () => onClose(null))
  if (!data) return null
  const onBoard = [...(cards?.values() ?? [])]
  const mentioned = data.ids.flatMap((id) => cards?.get(id) ?? [])
  const options = [...new Set([...mentioned, ...onBoard])].map(({ id, company, role }) => ({
    value: id,
    name: withoutDirectionMarks(role === '' ? company : `${company}, ${role}`),
  }))
  const cardId = chosenId ?? mentioned[0]?.id ?? null
  return (
    <Dialog title="They replied" onClose={() => onClose(null)} closesOutside={false}>
      <div className={styles.form}>
        <ComboBox
          label="Which card it’s about"
          value={cardId}
          options={options}
          limit={50}
          placeholder="Company"
          noMatchMessage="No card has that name. Choose one from the list."
          description={chosenId === null && cardId !== null ? 'Found in the text you pasted.' : undefined}
          onChange={setChosenId}
        />
        {cardId !== null && <CardReply key={cardId} cardId={cardId} text={text} onClose={onClose} />}
      </div>
    </Dialog>
  )
}

function CardReply({ cardId, text, onClose }: PastedReplyProps & { readonly cardId: Id }) {
  const { data: view, failure } = useRoute('cards.get', { cardId }, { refetchOn: ['board.changed'] })
  if (failure) return <Banner kind="error">{failure.message}</Banner>
  return (
    view && (
      <ReplyForm card={view.card} words={text} onRecorded={() => undefined} onDone={() => onClose(cardId)} />
    )
  )
}
