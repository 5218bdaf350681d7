import { ChevronDown, ChevronUp } from 'lucide-react'
import { type RefObject, useEffect, useEffectEvent, useRef } from 'react'
import type { Id } from '#shared/model/scalars'
import { stageNames } from '#shared/model/stage'
import { IconButton } from '../../components/button.tsx'
import { useCard, useColumn } from '../../state/use-board.ts'
import styles from './card-header.module.css'
import { neighboursOf } from './neighbours.ts'

interface CardSwitchProps {
  readonly cardId: Id
  /** Where the keys count. */
  readonly drawer: RefObject<HTMLElement | null>
  readonly onSwitch: (cardId: Id) => void
}

/** To the card above or below in the same column, by two buttons or by Alt and an arrow. */
export function CardSwitch({ cardId, drawer, onSwitch }: CardSwitchProps) {
  const card = useCard(cardId)
  const stage = card?.stage ?? 'applied'
  const { previous, next, place, count } = neighboursOf(useColumn(stage), cardId)
  const above = useRef<HTMLButtonElement>(null)
  const below = useRef<HTMLButtonElement>(null)

  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (!event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || event.defaultPrevented) return
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return
    event.preventDefault()
    const isUp = event.key === 'ArrowUp'
    const to = isUp ? previous : next
    if (to === null) return
    // What has the focus goes with its card, and a field is stored when it is left.
    const button = isUp ? above.current : below.current
    button?.focus()
    onSwitch(to)
  })
  useEffect(() => {
    // The dialog itself has the focus when it opens.
    const element = drawer.current?.closest<HTMLElement>('[role="dialog"]')
    const listen = (event: KeyboardEvent) => onKey(event)
    element?.addEventListener('keydown', listen)
    return () => element?.removeEventListener('keydown', listen)
  }, [drawer])

  if (count < 2 || place === 0) return null
  return (
    <>
      <span role="status" className="visually-hidden">
        {`${card?.company}, ${place} of ${count} in ${stageNames[stage]}`}
      </span>
      <IconButton
        ref={above}
        icon={ChevronUp}
        label="Card above (Alt ↑)"
        spoken="Card above"
        className={previous === null ? styles.atEnd : undefined}
        aria-disabled={previous === null}
        onPress={() => previous !== null && onSwitch(previous)}
      />
      <IconButton
        ref={below}
        icon={ChevronDown}
        label="Card below (Alt ↓)"
        spoken="Card below"
        className={next === null ? styles.atEnd : undefined}
        aria-disabled={next === null}
        onPress={() => next !== null && onSwitch(next)}
      />
    </>
  )
}
