import { useEffect, useRef } from 'react'
import type { Id } from '#shared/model/scalars'
import type { Stage } from '#shared/model/stage'
import { Banner } from '../../components/banner.tsx'
import { DialogFrame } from '../../components/dialog.tsx'
import { PendingSavesContext, useSavingGroup } from '../../forms/flush-on-close.ts'
import { runCommand } from '../../state/run-command.ts'
import { CardBody } from './card-body.tsx'
import styles from './card-drawer.module.css'
import { CardHeader } from './card-header.tsx'
import { CardSwitch } from './card-switch.tsx'
import { focusRefused } from './entry/focus-refused.ts'
import { useCardView } from './use-card-view.ts'

interface CardDrawerProps {
  readonly cardId: Id
  readonly onClose: () => void
  readonly onOpenNote: (followUpKey: string) => void
  /** What was said in an interview, told or corrected; or on the whole day that it began. */
  readonly onDebrief: (asked: { readonly interviewId: Id; readonly ofVisit: boolean }) => void
  /** Shows the next card of the column, or the one before, in this same drawer. */
  readonly onSwitch: (cardId: Id) => void
  /** Moving belongs to the board: closing asks why, Waiting opens the slip. Without it there is no move in the menu. */
  readonly onMove?: (stage: Stage) => void
}

/** One card whole, at the right edge. Another card takes its place without the drawer closing. */
export function CardDrawer(props: CardDrawerProps) {
  const { cardId, onClose, onOpenNote, onDebrief, onSwitch, onMove } = props
  const { view, failure } = useCardView(cardId)
  const content = useRef<HTMLDivElement>(null)
  const { pending, leave } = useSavingGroup(() => focusRefused(content.current))
  const close = () => void leave(onClose)
  const isGone = failure?.code === 'not-found'

  useEffect(() => {
    if (isGone) onClose()
  }, [isGone, onClose])

  const remove = async () => {
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
            <>
              <CardHeader
                card={view.card}
                onClose={close}
                onDelete={() => void remove()}
                onMove={onMove}
                switcher={
                  <CardSwitch
                    cardId={cardId}
                    drawer={content}
                    onSwitch={(to) => void leave(() => onSwitch(to))}
                  />
                }
              />
              <CardBody key={view.card.id} view={view} onOpenNote={onOpenNote} onDebrief={onDebrief} />
            </>
          )}
        </PendingSavesContext>
      </div>
    </DialogFrame>
  )
}
