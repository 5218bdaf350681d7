import { Move } from 'lucide-react'
import { memo, useEffect, useLayoutEffect, useRef } from 'react'
import type { BoardCard } from '#shared/ipc/board-view'
import type { Id } from '#shared/model/scalars'
import { Icon } from '../../components/icon.tsx'
import { useCard } from '../../state/use-board.ts'
import { useBoardActions } from './board-actions.ts'
import { boardUi, focusCard } from './board-ui.ts'
import styles from './card.module.css'
import { dragCard } from './drag-card.ts'
import { NextStep } from './next-step.tsx'
import { Ruler } from './ruler.tsx'

interface CardProps {
  readonly id: Id
  /** Tab reaches this one. */
  readonly isActive: boolean
  /** It is to take the focus. */
  readonly isWanted: boolean
  readonly isDragged: boolean
}

/** One application on the board. */
export const Card = memo(function Card({ id, isActive, isWanted, isDragged }: CardProps) {
  const card = useCard(id)
  const root = useRef<HTMLElement>(null)
  const open = useRef<HTMLSpanElement>(null)

  useEffect(() => (root.current ? dragCard({ element: root.current, id }) : undefined), [id])
  useLayoutEffect(() => () => keepFocus(id, root.current), [id])
  useLayoutEffect(() => {
    if (!isWanted) return
    open.current?.focus({ preventScroll: true })
    boardUi.setState({ wanted: null })
  }, [isWanted])

  if (!card) return null
  const tabIndex = isActive ? 0 : -1
  const about = `about-${id}`
  return (
    <article
      ref={root}
      className={styles.card}
      data-card={id}
      data-tone={card.next.tone}
      data-stage={card.stage}
      data-dragged={isDragged || undefined}
      aria-label={card.company}
    >
      <h3 className={styles.company} dir="auto">
        <Open ref={open} card={card} tabIndex={tabIndex} about={about} />
      </h3>
      <div id={about}>
        {card.role && (
          <p className={styles.role} dir="auto">
            {card.role}
          </p>
        )}
        {card.who && (
          <p className={styles.who} dir="auto">
            {card.who}
          </p>
        )}
        {card.next.text && <NextStep card={card} tabIndex={tabIndex} />}
        {card.ruler && <Ruler ruler={card.ruler} tone={card.next.tone} />}
      </div>
      <button
        type="button"
        className={styles.move}
        tabIndex={tabIndex}
        aria-label={`Move ${card.company}`}
        aria-haspopup="menu"
        onClick={(event) => boardUi.setState({ menu: { id, anchor: event.currentTarget } })}
      >
        <Icon of={Move} size={14} />
      </button>
    </article>
  )
})

/** A card that leaves its column with the focus in it, by undo for instance, takes it along to the next. */
function keepFocus(id: Id, root: HTMLElement | null): void {
  if (root?.contains(document.activeElement)) focusCard(id)
}

interface OpenProps {
  readonly ref: React.Ref<HTMLSpanElement>
  readonly card: BoardCard
  readonly tabIndex: 0 | -1
  readonly about: string
}

/**
 * The company, which opens the card and covers all of it. No `<button>`: Firefox starts no drag on one, and this is
 * what the pointer takes a card by.
 */
function Open({ ref, card, tabIndex, about }: OpenProps) {
  const { onOpenCard } = useBoardActions()
  return (
    // biome-ignore lint/a11y/useSemanticElements: see above
    <span
      ref={ref}
      role="button"
      className={styles.open}
      tabIndex={tabIndex}
      aria-describedby={about}
      aria-keyshortcuts="Enter M Delete"
      onFocus={() => boardUi.setState({ active: card.id })}
      onClick={() => onOpenCard(card.id)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return
        event.preventDefault()
        onOpenCard(card.id)
      }}
    >
      {card.company}
    </span>
  )
}
