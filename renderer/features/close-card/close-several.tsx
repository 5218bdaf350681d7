import { type FormEvent, useId, useState } from 'react'
import type { ColumnPosition } from '#shared/commands/cards/rank'
import type { Id } from '#shared/model/scalars'
import { Banner } from '../../components/banner.tsx'
import { Button } from '../../components/button.tsx'
import { Choice } from '../../components/choice.tsx'
import { Dialog } from '../../components/dialog.tsx'
import { useRetrySubmit } from '../../forms/retry-save.ts'
import { runCommand } from '../../state/run-command.ts'
import { board } from '../../state/stores.ts'
import { useStore } from '../../state/use-store.ts'
import styles from './close-card.module.css'
import { describeCompanies, listReasonsForSeveral, type ReasonForSeveral } from './closing-entry.ts'

interface CloseSeveralProps {
  readonly cardIds: readonly Id[]
  /** The position that the cards are to have in the Closed column. */
  readonly position: ColumnPosition
  readonly onClose: () => void
  /** Called in place of `onClose` when the cards were closed. */
  readonly onClosed: () => void
}

interface Refusal {
  readonly isAtReason: boolean
  readonly message: string
  /** True if the disk could not be written; the form is then submitted again once saving works. */
  readonly isUnsaved?: boolean
}

/** The dialog that asks why several cards are closed: one reason for all. If it is cancelled, they stay where they are. */
export function CloseSeveral({ cardIds, position, onClose, onClosed }: CloseSeveralProps) {
  const formId = useId()
  const cards = useStore(board, (state) => state.board?.cards)
  const [reason, setReason] = useState<ReasonForSeveral | null>(null)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  useRetrySubmit(formId, refusal)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (reason === null) return setRefusal({ isAtReason: true, message: 'Choose what happened.' })
    const result = await runCommand(
      { type: 'close-cards', cardIds: [...cardIds], reason, position },
      { show: 'done' },
    )
    if (result.ok) return onClosed()
    const { code, message } = result.error
    setRefusal({ isAtReason: false, message, isUnsaved: code === 'not-saved' })
  }
  return (
    <Dialog
      title={`Close ${cardIds.length} cards`}
      onClose={onClose}
      footer={
        <>
          <Button look="primary" type="submit" form={formId}>
            Close cards
          </Button>
          <Button look="quiet" onPress={onClose}>
            Cancel
          </Button>
        </>
      }
    >
      <form id={formId} className={styles.form} onSubmit={(event) => void submit(event)} noValidate>
        <p className={styles.companies} dir="auto">
          {describeCompanies(cardIds.flatMap((id) => cards?.get(id)?.company ?? []))}
        </p>
        <Choice
          label="What happened?"
          look="list"
          value={reason}
          options={listReasonsForSeveral()}
          description="The reminders of these cards end."
          error={refusal?.isAtReason ? refusal.message : null}
          onChange={(chosen) => {
            setReason(chosen)
            setRefusal(null)
          }}
        />
        {refusal && !refusal.isAtReason && <Banner kind="error">{refusal.message}</Banner>}
      </form>
    </Dialog>
  )
}
