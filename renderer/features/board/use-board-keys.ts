import { type KeyboardEvent, useCallback } from 'react'
import type { Id } from '#shared/model/scalars'
import type { Move } from '../../state/board.ts'
import type { Columns } from '../../state/columns.ts'
import { board } from '../../state/stores.ts'
import { announce } from './announce.ts'
import { type Direction, nextFocus, stepOf } from './arrow-moves.ts'
import { boardUi, focusCard } from './board-ui.ts'
import { sayEdge } from './say-move.ts'
import { deleteCard } from './use-carry-out.ts'

const directions: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
}

interface Pressed {
  readonly cardId: Id
  readonly columns: Columns
  readonly element: HTMLElement
}

/** The keys that work on a focused card. Keys pressed in a menu or dialog above the board are left alone. */
export function useBoardKeys(carryOut: (move: Move) => Promise<void>): (event: KeyboardEvent) => void {
  return useCallback(
    (event) => {
      const element = event.target as HTMLElement
      const cardId = element.closest<HTMLElement>('[data-card]')?.dataset.card
      const columns = board.getState().board?.columns
      if (!cardId || !columns || !event.currentTarget.contains(element)) return
      const pressed = { cardId, columns, element }
      const direction = directions[event.key]
      const isHandled = direction
        ? onArrow(event, { ...pressed, direction, carryOut })
        : onKey(event, pressed)
      if (isHandled) event.preventDefault()
    },
    [carryOut],
  )
}

function onArrow(
  event: KeyboardEvent,
  on: Pressed & { direction: Direction; carryOut: (move: Move) => Promise<void> },
): boolean {
  const { cardId, columns, direction } = on
  if (event.altKey) return false
  if (!event.shiftKey && !event.ctrlKey && !event.metaKey) {
    const next = nextFocus(columns, cardId, direction)
    if (next) focusCard(next)
    return true
  }
  if (!event.shiftKey || !(event.ctrlKey || event.metaKey)) return false
  const step = stepOf(columns, cardId, direction)
  if (step) {
    // The card is at its new place when this returns, and takes the focus along.
    void on.carryOut({ cardId, ...step })
    focusCard(cardId)
  } else announce(sayEdge(board.getState().board?.cards.get(cardId)?.company ?? '', direction))
  return true
}

function onKey(event: KeyboardEvent, on: Pressed): boolean {
  const { cardId, columns, element } = on
  if (event.ctrlKey || event.metaKey || event.altKey) return false
  switch (event.key) {
    case 'Home':
    case 'End': {
      const next = nextFocus(columns, cardId, event.key === 'Home' ? 'first' : 'last')
      if (next) focusCard(next)
      return true
    }
    case 'm':
    case 'M':
      openMenu(cardId, element)
      return true
    case 'Delete':
      void deleteCard(cardId)
      return true
    default:
      return false
  }
}

/** It opens at the card's own button, wherever the focus is. */
function openMenu(cardId: Id, element: HTMLElement): void {
  const anchor = element.closest('[data-card]')?.querySelector<HTMLElement>('[aria-haspopup="menu"]')
  boardUi.setState({ menu: { id: cardId, anchor: anchor ?? element } })
}
