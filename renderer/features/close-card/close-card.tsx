import { type FormEvent, useId, useState } from 'react'
import type { ColumnPosition } from '#shared/commands/cards/rank'
import type { CardView } from '#shared/ipc/card-view'
import type { Id } from '#shared/model/scalars'
import { formatDay } from '#shared/text/format-day'
import { Banner } from '../../components/banner.tsx'
import { Button } from '../../components/button.tsx'
import { Choice } from '../../components/choice.tsx'
import { Dialog } from '../../components/dialog.tsx'
import { useRetrySubmit } from '../../forms/retry-save.ts'
import { useUnsavedGuard } from '../../forms/use-unsaved-guard.ts'
import { runCommand } from '../../state/run-command.ts'
import { useToday } from '../../state/use-board.ts'
import styles from './close-card.module.css'
import { blankClosing, type ClosingEntry, listReasonOptions, toClosing } from './closing-entry.ts'
import { RejectionFields } from './rejection-fields.tsx'
import { useWholeCard } from './use-card.ts'

interface CloseCardProps {
  readonly cardId: Id
  /** The position that the card is to have in the Closed column. */
  readonly position: ColumnPosition
  readonly onClose: () => void
}

/** The dialog that asks why a card is closed. If it is cancelled, the card stays where it was. */
export function CloseCard({ cardId, position, onClose }: CloseCardProps) {
  const view = useWholeCard(cardId, onClose)
  return view && <CloseForm view={view} position={position} onClose={onClose} />
}

interface CloseFormProps {
  readonly view: CardView
  readonly position: ColumnPosition
  readonly onClose: () => void
}

/** A refusal says why the card could not be closed. */
interface Refusal {
  /** The field at fault; null if the refusal concerns no single field. */
  readonly field: 'reason' | 'feedback' | null
  readonly message: string
  /** True if the disk could not be written; the form is then submitted again once saving works. */
  readonly isUnsaved?: boolean
}

function CloseForm({ view, position, onClose }: CloseFormProps) {
  const { card } = view
  const formId = useId()
  const noAnswerDay = useNoAnswerDay(view)
  const [entry, setEntry] = useState<ClosingEntry>(blankClosing)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const set = (change: Partial<ClosingEntry>) => {
    setEntry({ ...entry, ...change })
    setRefusal(null)
  }
  const errorAt = (field: 'reason' | 'feedback') => (refusal?.field === field ? refusal.message : null)

  // Every change creates a new object, so this is true as soon as the user has changed anything.
  const isTyped = entry !== blankClosing
  const { showsWarning, close } = useUnsavedGuard({ isTyped, onClose })
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
    if (result.ok) return onClose()
    const { code, data, message } = result.error
    const field = data.field === 'feedback' ? data.field : null
    setRefusal({ field, message, isUnsaved: code === 'not-saved' })
  }

  return (
    <Dialog
      title={`Close ${card.company}`}
      onClose={close}
      closesOutside={!isTyped}
      footer={
        <>
          <Button look="primary" type="submit" form={formId}>
            Close card
          </Button>
          <Button look="quiet" onPress={onClose}>
            Cancel
          </Button>
        </>
      }
    >
      <form id={formId} className={styles.form} onSubmit={(event) => void submit(event)} noValidate>
        <Choice
          label="What happened?"
          look="list"
          value={entry.reason}
          options={listReasonOptions(noAnswerDay === null)}
          description={describeClosing(noAnswerDay)}
          error={errorAt('reason')}
          onChange={(reason) => set({ reason })}
        />
        {entry.reason === 'rejected' && (
          <RejectionFields entry={entry} people={card.people} error={errorAt('feedback')} onChange={set} />
        )}
        {showsWarning && (
          <Banner kind="warning">The card is not closed yet. Close it, or put this aside once more.</Banner>
        )}
        {refusal?.field === null && <Banner kind="error">{refusal.message}</Banner>}
      </form>
    </Dialog>
  )
}

/**
 * Formats the day from which "No answer came" can be chosen; null once that day has come, or until today is
 * known.
 */
function useNoAnswerDay({ noAnswerFrom }: CardView): string | null {
  const today = useToday()
  return today === null || noAnswerFrom <= today ? null : formatDay(noAnswerFrom, today)
}

/** Describes what closing the card does. `noAnswerDay` is null if "No answer came" can be chosen already. */
function describeClosing(noAnswerDay: string | null): string {
  const effect = 'The reminders of this card end.'
  if (noAnswerDay === null) return effect
  return `${effect} “No answer came” can be chosen from ${noAnswerDay}; an answer takes 25 days on average.`
}
