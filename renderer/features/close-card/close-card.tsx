import { type FormEvent, useId, useState } from 'react'
import type { ColumnPosition } from '#shared/commands/cards/rank'
import type { CardView } from '#shared/ipc/card-view'
import type { Id } from '#shared/model/scalars'
import { withoutDirectionMarks } from '#shared/text/plain-text'
import { Banner } from '../../components/banner.tsx'
import { Button } from '../../components/button.tsx'
import { Choice } from '../../components/choice.tsx'
import { Dialog } from '../../components/dialog.tsx'
import { RestoredNotice } from '../../forms/restored-notice.tsx'
import { useRetrySubmit } from '../../forms/retry-save.ts'
import { useUnsavedForm } from '../../forms/use-unsaved-form.ts'
import { useUnsavedGuard } from '../../forms/use-unsaved-guard.ts'
import { runCommand } from '../../state/run-command.ts'
import { useFormats, useToday } from '../../state/use-board.ts'
import styles from './close-card.module.css'
import {
  adaptClosing,
  blankClosing,
  type ClosingEntry,
  describeNoAnswer,
  listReasonOptions,
  toClosing,
} from './closing-entry.ts'
import { RejectionFields } from './rejection-fields.tsx'
import { useWholeCard } from './use-card.ts'

interface CloseCardProps {
  readonly cardId: Id
  /** The position that the card is to have in the Closed column. */
  readonly position: ColumnPosition
  readonly onClose: () => void
  /** Called in place of `onClose` when the card was closed because the user accepted the offer. */
  readonly onAccepted: () => void
}

/** The dialog that asks why a card is closed. If it is cancelled, the card stays where it was. */
export function CloseCard({ cardId, position, onClose, onAccepted }: CloseCardProps) {
  const view = useWholeCard(cardId, onClose)
  return view && <CloseForm view={view} position={position} onClose={onClose} onAccepted={onAccepted} />
}

interface CloseFormProps extends Omit<CloseCardProps, 'cardId'> {
  readonly view: CardView
}

/** A refusal says why the card could not be closed. */
interface Refusal {
  /** The field at fault; null if the refusal concerns no single field. */
  readonly field: 'reason' | 'feedback' | null
  readonly message: string
  /** True if the disk could not be written; the form is then submitted again once saving works. */
  readonly isUnsaved?: boolean
}

function CloseForm({ view, position, onClose, onAccepted }: CloseFormProps) {
  const { card } = view
  const formId = useId()
  const noAnswerHint = describeNoAnswer(view.noAnswerFrom, { today: useToday(), formats: useFormats() })
  const form = useUnsavedForm<ClosingEntry>({
    place: {
      key: `close/${card.id}`,
      target: { kind: 'close', cardId: card.id, position },
      company: card.company,
    },
    title: `Close ${card.company}`,
    initial: blankClosing,
    listWords: ({ feedback }) => [feedback],
    adapt: (kept) => adaptClosing(kept, card),
  })
  const { values: entry, isTyped } = form
  const discardAndClose = () => {
    form.forget()
    onClose()
  }
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const set = (change: Partial<ClosingEntry>) => {
    form.set({ ...entry, ...change })
    setRefusal(null)
  }
  const errorAt = (field: 'reason' | 'feedback') => (refusal?.field === field ? refusal.message : null)

  const { showsWarning, close } = useUnsavedGuard({ isTyped, onClose: discardAndClose })
  useRetrySubmit(formId, refusal)

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const { reason } = entry
    if (reason === null) return setRefusal({ field: 'reason', message: 'Choose what happened.' })
    const closing = toClosing({ ...entry, reason })
    const result = await runCommand(
      { type: 'close-card', cardId: card.id, position, ...closing },
      { show: 'done' },
    )
    if (result.ok) {
      form.forget()
      return reason === 'accepted' ? onAccepted() : onClose()
    }
    const { code, data, message } = result.error
    const field = data.field === 'feedback' ? data.field : null
    setRefusal({ field, message, isUnsaved: code === 'not-saved' })
  }

  return (
    <Dialog
      title={`Close ${withoutDirectionMarks(card.company)}`}
      onClose={close}
      closesOutside={!isTyped}
      footer={
        <>
          <Button look="primary" type="submit" form={formId}>
            Close card
          </Button>
          <Button look="quiet" onPress={discardAndClose}>
            Cancel
          </Button>
        </>
      }
    >
      <form id={formId} className={styles.form} onSubmit={(event) => void submit(event)} noValidate>
        {form.isRestored && <RestoredNotice onDiscard={form.discard} />}
        <Choice
          label="What happened?"
          look="list"
          value={entry.reason}
          options={listReasonOptions(noAnswerHint)}
          description="The reminders of this card end."
          error={errorAt('reason')}
          onChange={(reason) => set({ reason })}
        />
        {entry.reason === 'rejected' && (
          <RejectionFields entry={entry} people={card.people} error={errorAt('feedback')} onChange={set} />
        )}
        {showsWarning && (
          <Banner kind="warning">
            The card isn’t closed yet. Close the card, or cancel again to discard this.
          </Banner>
        )}
        {refusal?.field === null && <Banner kind="error">{refusal.message}</Banner>}
      </form>
    </Dialog>
  )
}
