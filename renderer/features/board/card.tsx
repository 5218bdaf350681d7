import { Move } from 'lucide-react'
import { memo, useEffect, useLayoutEffect, useRef } from 'react'
import type { BoardCard } from '#shared/ipc/board-view'
import type { Id } from '#shared/model/scalars'
import type { Stage } from '#shared/model/stage'
import { classNames } from '../../components/class-names.ts'
import { Icon } from '../../components/icon.tsx'
import { WaitTimeline } from '../../components/wait-timeline/wait-timeline.tsx'
import { boardFilter } from '../../state/stores.ts'
import { useCard, useIsSaving } from '../../state/use-board.ts'
import { useStore } from '../../state/use-store.ts'
import { locateCard } from './arrow-moves.ts'
import { useBoardActions } from './board-actions.ts'
import { boardUi, focusBoard, focusCard } from './board-ui.ts'
import styles from './card.module.css'
import { makeCardDraggable } from './drag-card.ts'
import { NextStep } from './next-step.tsx'
import { ChooseButton } from './selection/choose-button.tsx'
import { chooseRangeTo, selection, toggleChosen } from './selection/selection.ts'
import { StarMark } from './star-mark.tsx'

interface CardProps {
  readonly id: Id
  /** True if Tab reaches this card of the column. */
  readonly isTabStop: boolean
  /** True if the card takes the focus when it is rendered. */
  readonly takesFocus: boolean
  readonly isDragged: boolean
}

/** A card on the board: company, role, people, next step and wait timeline. */
export const Card = memo(function Card({ id, isTabStop, takesFocus, isDragged }: CardProps) {
  const card = useCard(id)
  const isSaving = useIsSaving(id)
  // True if dropping the dragged cards here would change nothing.
  const isStaying = useStore(
    boardUi,
    (ui) => isDragged && ui.drag?.hasMoved === true && ui.dropPosition === null,
  )
  const isHeld = useStore(boardUi, (ui) => ui.drag?.id === id)
  const isChosen = useStore(selection, ({ chosen }) => chosen.has(id))
  const stage = card?.stage
  const root = useRef<HTMLElement>(null)
  const openButton = useRef<HTMLSpanElement>(null)

  useEffect(() => (root.current ? makeCardDraggable({ element: root.current, id }) : undefined), [id])
  useLayoutEffect(() => {
    const element = root.current
    // The cleanup of a layout effect runs before React removes the element, so the focus is still in it.
    return () => {
      if (element?.contains(document.activeElement)) restoreFocus(id, stage)
    }
  }, [id, stage])
  useLayoutEffect(() => {
    if (!takesFocus) return
    openButton.current?.focus({ preventScroll: true })
    // This scrolls only as far as needed, whereas the browser centres an element that it focuses.
    root.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
    boardUi.setState({ pendingFocus: null })
  }, [takesFocus])

  if (!card) return null
  const tabIndex = isTabStop ? 0 : -1
  const detailsId = `about-${id}`
  return (
    <article
      ref={root}
      className={styles.card}
      data-card={id}
      data-tone={card.next.tone}
      data-stage={card.stage}
      data-dragged={isDragged ? (isStaying ? 'stays' : 'goes') : undefined}
      aria-label={card.company}
    >
      <h3 className={styles.company} dir="auto">
        {card.isStarred && <StarMark />}
        <OpenButton ref={openButton} card={card} tabIndex={tabIndex} detailsId={detailsId} />
      </h3>
      <div id={detailsId}>
        {card.isStarred && <span className="visually-hidden">Starred. </span>}
        {card.role && (
          <p className={styles.role} dir="auto">
            {card.role}
          </p>
        )}
        {card.people && (
          <p className={styles.people} dir="auto">
            {card.people}
          </p>
        )}
        {card.tags && (
          <p className={styles.people} dir="auto">
            {card.tags.join(' · ')}
          </p>
        )}
        {card.next.text && <NextStep card={card} tabIndex={tabIndex} />}
        {card.waitTimeline && <WaitTimeline timeline={card.waitTimeline} tone={card.next.tone} />}
      </div>
      {isSaving && <p className={classNames(styles.state, styles.saving)}>Saving …</p>}
      {isStaying && isHeld && <p className={styles.state}>Stays here</p>}
      <ChooseButton id={id} company={card.company} isChosen={isChosen} tabIndex={tabIndex} />
      <button
        type="button"
        className={styles.move}
        tabIndex={tabIndex}
        aria-label={`Move ${card.company}`}
        aria-haspopup="menu"
        onClick={(event) => boardUi.setState({ menu: { id, anchor: event.currentTarget } })}
      >
        <Icon icon={Move} size={14} />
      </button>
    </article>
  )
})

/**
 * Restores the focus after a focused card was removed, by undo or a search for instance. The card itself gets
 * the focus if it is still shown, otherwise the first card of its column, otherwise the board.
 */
function restoreFocus(id: Id, stage: Stage | undefined): void {
  const { columns } = boardFilter.getState()
  const cardId = locateCard(columns, id) ? id : stage && columns[stage][0]
  if (cardId) focusCard(cardId)
  else focusBoard(columns)
}

interface OpenButtonProps {
  readonly ref: React.Ref<HTMLSpanElement>
  readonly card: BoardCard
  readonly tabIndex: 0 | -1
  /** The id of the element that describes the card. */
  readonly detailsId: string
}

/**
 * The company's name, whose clickable area covers the whole card and opens it. It is not a `<button>`,
 * because Firefox starts no drag from a button and the user drags the card by this element.
 */
function OpenButton({ ref, card, tabIndex, detailsId }: OpenButtonProps) {
  const { onOpenCard } = useBoardActions()
  return (
    // biome-ignore lint/a11y/useSemanticElements: see above
    <span
      ref={ref}
      role="button"
      className={styles.open}
      tabIndex={tabIndex}
      aria-describedby={detailsId}
      aria-keyshortcuts="Enter M Delete Shift+Space"
      onFocus={() => boardUi.setState({ lastFocused: card.id })}
      onClick={(event) => {
        if (event.shiftKey) chooseRangeTo(card.id)
        else if (event.ctrlKey || event.metaKey) toggleChosen(card.id)
        else onOpenCard(card.id)
      }}
      onKeyDown={(event) => {
        if ((event.key !== 'Enter' && event.key !== ' ') || event.shiftKey) return
        event.preventDefault()
        onOpenCard(card.id)
      }}
    >
      {card.company}
    </span>
  )
}
