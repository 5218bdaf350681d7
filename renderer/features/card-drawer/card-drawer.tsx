import { useEffect } from 'react'
import type { CardView } from '#shared/ipc/card-view'
import type { Stage } from '#shared/model/stage'
import { Banner } from '../../components/banner.tsx'
import { Choice } from '../../components/choice.tsx'
import { DialogFrame } from '../../components/dialog.tsx'
import { PendingSavesContext, useSavingClose } from '../../components/pending-saves.ts'
import { SavedTextField } from '../../components/saved-text-field.tsx'
import { runCommand } from '../../state/run-command.ts'
import { useCard } from '../../state/use-board.ts'
import styles from './card-drawer.module.css'
import { CardHeader } from './card-header.tsx'
import { CardLog } from './card-log.tsx'
import { Interviews } from './interviews.tsx'
import { NextStep } from './next-step.tsx'
import { inOrder, nextOf } from './ordered.ts'
import { People } from './people.tsx'
import { Planned } from './planned.tsx'
import { saveChange } from './save-change.ts'
import { Section } from './section.tsx'
import { useCardView } from './use-card-view.ts'

interface CardDrawerProps {
  readonly cardId: string
  readonly onClose: () => void
  readonly onOpenNote: (followUpKey: string) => void
  /** What was said in an interview, told or corrected. */
  readonly onDebrief: (interviewId: string) => void
  /** Moving belongs to the board: closing asks why, Waiting opens the slip. Without it there is no move in the menu. */
  readonly onMove?: (stage: Stage) => void
}

/** One card whole, at the right edge. Another card needs another drawer: give its id as React's `key` too. */
export function CardDrawer({ cardId, onClose, onOpenNote, onDebrief, onMove }: CardDrawerProps) {
  const { view, failure } = useCardView(cardId)
  const { pending, close } = useSavingClose(onClose)
  const isGone = failure?.code === 'not-found'

  useEffect(() => {
    if (isGone) onClose()
  }, [isGone, onClose])

  const remove = async () => {
    const result = await runCommand({ type: 'delete-card', cardId })
    if (result.ok) onClose()
  }

  return (
    <DialogFrame
      place="right"
      onClose={() => void close()}
      label={view?.card.company ?? 'Card'}
      className={styles.drawer}
    >
      <PendingSavesContext value={pending}>
        {failure && !isGone && (
          <div className={styles.failure}>
            <Banner kind="error">{failure.message}</Banner>
          </div>
        )}
        {view && (
          <>
            <CardHeader
              card={view.card}
              onClose={() => void close()}
              onDelete={() => void remove()}
              onMove={onMove}
            />
            <CardBody view={view} onOpenNote={onOpenNote} onDebrief={onDebrief} />
          </>
        )}
      </PendingSavesContext>
    </DialogFrame>
  )
}

interface CardBodyProps extends Pick<CardDrawerProps, 'onOpenNote' | 'onDebrief'> {
  readonly view: CardView
}

function CardBody({ view, onOpenNote, onDebrief }: CardBodyProps) {
  const { card, followUps } = view
  const onBoard = useCard(card.id)?.next
  return (
    <div className={styles.body}>
      <NextStep
        followUp={nextOf(followUps, onBoard?.key ?? null)}
        word={onBoard?.text ?? ''}
        onOpenNote={onOpenNote}
      />
      {followUps.length > 0 && (
        <Section title="What is planned">
          <Planned followUps={inOrder(followUps)} onOpenNote={onOpenNote} />
        </Section>
      )}
      <Interviews card={card} onDebrief={onDebrief} />
      <People card={card} />
      <Section title="Notes">
        <SavedTextField
          label="Notes"
          look="bare"
          lines
          placeholder="Anything you want to remember"
          value={card.notes}
          onSave={(notes) => saveChange({ type: 'edit-card', cardId: card.id, changes: { notes } })}
        />
      </Section>
      <Section title="Pace">
        <Choice
          label="Pace"
          hideLabel
          look="list"
          value={card.pace}
          options={paceOptions}
          onChange={(pace) =>
            void runCommand({ type: 'edit-card', cardId: card.id, changes: { pace } }, { tell: 'failure' })
          }
        />
      </Section>
      <Section title="What happened">
        <CardLog card={card} />
      </Section>
    </div>
  )
}

const paceOptions = [
  { value: 'standard', name: 'Patient', explanation: 'With no date named, you check in after a week.' },
  {
    value: 'assertive',
    name: 'Brisk',
    explanation:
      'With no date named, you check in three days after your thanks. For sales and similar fields.',
  },
] as const
