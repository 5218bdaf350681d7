import { ChevronDown, ChevronUp } from 'lucide-react'
import { type RefObject, useEffect, useEffectEvent, useRef } from 'react'
import type { Id } from '#shared/model/scalars'
import { stageNames } from '#shared/model/stage'
import { IconButton } from '../../components/button.tsx'
import { useCard, useColumn } from '../../state/use-board.ts'
import styles from './card-header.module.css'
import { findNeighbours } from './find-neighbours.ts'

interface CardSwitchProps {
  readonly cardId: Id
  /** The content of the drawer; the keys work everywhere in the dialog around it. */
  readonly drawer: RefObject<HTMLElement | null>
  readonly onSwitch: (cardId: Id) => void
}

/** Switches to the card above or below in the same column, with two buttons or with Alt and an arrow key. */
export function CardSwitch({ cardId, drawer, onSwitch }: CardSwitchProps) {
  const card = useCard(cardId)
  const stage = card?.stage ?? 'applied'
  const { previous, next, position, count } = findNeighbours(useColumn(stage), cardId)
  const aboveRef = useRef<HTMLButtonElement>(null)
  const belowRef = useRef<HTMLButtonElement>(null)

  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (!event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || event.defaultPrevented) return
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return
    event.preventDefault()
    const isUp = event.key === 'ArrowUp'
    const target = isUp ? previous : next
    if (target === null) return
    // The focused field disappears with its card. Moving the focus to a button first makes the field save
    // itself.
    const button = isUp ? aboveRef.current : belowRef.current
    button?.focus()
    onSwitch(target)
  })
  useEffect(() => {
    // Right after opening, the focus is on the dialog itself, outside the content of the drawer.
    const element = drawer.current?.closest<HTMLElement>('[role="dialog"]')
    const listen = (event: KeyboardEvent) => onKey(event)
    element?.addEventListener('keydown', listen)
    return () => element?.removeEventListener('keydown', listen)
  }, [drawer])

  // The position is 0 if the card is not in this column, for instance until the board is loaded.
  if (count < 2 || position === 0) return null
  return (
    <>
      <span role="status" className="visually-hidden">
        {`${card?.company}, ${position} of ${count} in ${stageNames[stage]}`}
      </span>
      <IconButton
        ref={aboveRef}
        icon={ChevronUp}
        label="Card above (Alt ↑)"
        accessibleName="Card above"
        className={previous === null ? styles.atEnd : undefined}
        aria-disabled={previous === null}
        onPress={() => previous !== null && onSwitch(previous)}
      />
      <IconButton
        ref={belowRef}
        icon={ChevronDown}
        label="Card below (Alt ↓)"
        accessibleName="Card below"
        className={next === null ? styles.atEnd : undefined}
        aria-disabled={next === null}
        onPress={() => next !== null && onSwitch(next)}
      />
    </>
  )
}
