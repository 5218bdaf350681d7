import { useEffect, useRef, useState } from 'react'
import type { Card } from '#shared/model/card'
import type { Id } from '#shared/model/scalars'
import type { Stage } from '#shared/model/stage'
import { Banner } from '../../components/banner.tsx'
import { PendingSavesContext } from '../../components/before-close.ts'
import { DialogFrame } from '../../components/dialog.tsx'
import { useFlushOnLeave } from '../../forms/flush-on-close.ts'
import { type UnsavedPlace, UnsavedPlaceContext } from '../../forms/unsaved-place.ts'
import { runCommand } from '../../state/run-command.ts'
import { useRoute } from '../../state/use-route.ts'
import { CardBody } from './card-body.tsx'
import styles from './card-drawer.module.css'
import { CardHeader } from './card-header.tsx'
import { CardSwitch } from './card-switch.tsx'
import { focusRefused } from './entry/focus-refused.ts'

interface CardDrawerProps {
  readonly cardId: Id
  readonly onClose: () => void
  readonly onOpenNote: (followUpKey: string) => void
  /** Opens the slip to record or correct the notes of one interview, or of its whole interview day. */
  readonly onDebrief: (request: { readonly interviewId: Id; readonly isWholeDay: boolean }) => void
  /** Shows another card of the column in the same drawer. */
  readonly onSwitch: (cardId: Id) => void
  /**
   * Moves the card as the board does: moving it to Closed asks why, and moving it to Waiting opens the slip.
   * Without this function the menu offers no moves.
   */
  readonly onMove?: (stage: Stage) => void
}

/** Shows everything about one card, at the right edge. Switching to another card keeps the drawer open. */
export function CardDrawer(props: CardDrawerProps) {
  const { cardId, onClose, onOpenNote, onDebrief, onSwitch, onMove } = props
  // Any change of the board, and a new day, may alter the texts of this card. The card may also be gone, if
  // the workspace was replaced.
  const { data: view, failure } = useRoute('cards.get', { cardId }, { refetchOn: ['board.changed'] })
  const content = useRef<HTMLDivElement>(null)
  const [scrollPositions] = useState(() => new Map<Id, number>())
  const { pending, leave } = useFlushOnLeave(() => focusRefused(content.current))
  const close = () => void leave(onClose)
  const isGone = failure?.code === 'not-found'

  useEffect(() => {
    if (isGone) onClose()
  }, [isGone, onClose])

  const deleteCard = async () => {
    const result = await runCommand({ type: 'delete-card', cardId })
    if (result.ok) onClose()
  }

  return (
    <DialogFrame place="right" onClose={close} label={view?.card.company ?? 'Card'} className={styles.drawer}>
      <div ref={content} className={styles.content}>
        <PendingSavesContext value={pending}>
          {failure && !isGone && (
            <div className={styles.failure}>
              <Banner kind="error">{failure.message}</Banner>
            </div>
          )}
          {view && (
            <UnsavedPlaceContext value={toPlace(view.card)}>
              <CardHeader
                card={view.card}
                onClose={close}
                onDelete={() => void deleteCard()}
                onMove={onMove}
                switcher={
                  <CardSwitch
                    cardId={cardId}
                    drawer={content}
                    onSwitch={(neighbourId) => void leave(() => onSwitch(neighbourId))}
                  />
                }
              />
              <CardBody
                key={view.card.id}
                view={view}
                scrollPositions={scrollPositions}
                onOpenNote={onOpenNote}
                onDebrief={onDebrief}
              />
            </UnsavedPlaceContext>
          )}
        </PendingSavesContext>
      </div>
    </DialogFrame>
  )
}

function toPlace({ id, company }: Card): UnsavedPlace {
  return { key: `card/${id}`, target: { kind: 'card', cardId: id }, company }
}
