import { type KeyboardEvent, useCallback } from 'react'
import type { Id } from '#shared/model/scalars'
import type { Move } from '../../state/board.ts'
import type { Columns } from '../../state/columns.ts'
import { board, find } from '../../state/stores.ts'
import { announce } from './announce.ts'
import { type Direction, focusAfter, nextFocus, positionOf, stepOf } from './arrow-moves.ts'
import { boardUi, focusCard } from './board-ui.ts'
import { sayEdge } from './describe-move.ts'
import { createTypeAhead } from './type-ahead.ts'
import { deleteCard } from './use-move-card.ts'

const directions: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
}

const typeAhead = createTypeAhead()

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
      const { columns } = find.getState()
      if (!cardId || !event.currentTarget.contains(element)) return
      // The menu is on its way; until it has the focus, no other key may open something under it.
      const isShortcut = event.ctrlKey || event.metaKey
      if (boardUi.getState().menu !== null && !isShortcut) return event.preventDefault()
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
    const beside = focusAfter(columns, cardId)
    // The card is at its new place when this returns, and takes the focus along; if that is in sight.
    void on.carryOut({ cardId, ...step })
    focusCard(positionOf(find.getState().columns, cardId) ? cardId : (beside ?? cardId))
  } else announce(sayEdge(board.getState().board?.cards.get(cardId)?.company ?? '', direction))
  return true
}

function onKey(event: KeyboardEvent, on: Pressed): boolean {
  const { cardId, columns, element } = on
  if (event.ctrlKey || event.metaKey || event.altKey) return false
  if (isLetter(event)) return onLetter(event.key, on)
  switch (event.key) {
    case 'Home':
    case 'End': {
      const next = nextFocus(columns, cardId, event.key === 'Home' ? 'first' : 'last')
      if (next) focusCard(next)
      return true
    }
    case 'm':
      openMenu(cardId, element)
      return true
    case 'Delete':
      void deleteCard(cardId)
      return true
    default:
      return false
  }
}

/** M and N are keys of their own, unless they come with Shift or within a word. */
function isLetter({ key, shiftKey }: KeyboardEvent): boolean {
  if (!/^[\p{L}\p{N}]$/u.test(key)) return false
  return shiftKey || !['m', 'n'].includes(key) || typeAhead.isTyping(performance.now())
}

function onLetter(letter: string, { cardId, columns }: Pressed): boolean {
  const cards = board.getState().board?.cards ?? new Map()
  const next = typeAhead.type(letter, { columns, cards, from: cardId }, performance.now())
  if (next) focusCard(next)
  return true
}

/** It opens at the card's own button, wherever the focus is. */
function openMenu(cardId: Id, element: HTMLElement): void {
  const anchor = element.closest('[data-card]')?.querySelector<HTMLElement>('[aria-haspopup="menu"]')
  boardUi.setState({ menu: { id: cardId, anchor: anchor ?? element } })
}
