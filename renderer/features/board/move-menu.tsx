import { useRef } from 'react'
import { Header, Menu, MenuItem, MenuSection, Popover, Separator } from 'react-aria-components/Menu'
import type { ColumnPosition } from '#shared/commands/cards/rank'
import type { Id } from '#shared/model/scalars'
import { type Stage, stageNames, stages } from '#shared/model/stage'
import list from '../../components/menu.module.css'
import { board, boardFilter } from '../../state/stores.ts'
import { findStep, locateCard } from './arrow-moves.ts'
import { type BoardUi, boardUi, focusCard } from './board-ui.ts'
import styles from './move-menu.module.css'
import { clearChosen, listMovedWith, selection, toggleChosen } from './selection/selection.ts'
import type { PerformMove } from './use-move-card.ts'

interface MoveMenuProps {
  readonly menu: NonNullable<BoardUi['menu']>
  readonly performMove: PerformMove
}

/**
 * The menu of columns and positions that a card can move to, with the other chosen cards if it is one of them. Closed
 * is last, and opens the dialog for the reason.
 */
export function MoveMenu({ menu, performMove }: MoveMenuProps) {
  const anchor = useRef(menu.anchor)
  const { columns } = boardFilter.getState()
  const card = board.getState().board?.cards.get(menu.id)
  if (!card || !locateCard(columns, menu.id)) return null

  const close = () => boardUi.setState({ menu: null })
  const movedIds = listMovedWith(menu.id)
  const isSeveral = movedIds.length > 1
  const moveTo = (stage: Stage, position: ColumnPosition, cardIds: readonly Id[] = movedIds) => {
    close()
    void performMove({ cardIds, stage, position }).then((isMoved) => {
      if (isMoved && isSeveral && stage !== card.stage) clearChosen()
    })
    // The card gets the focus once the menu has released it. The dialog for closing a card moves the focus
    // itself.
    if (stage !== 'closed' || card.stage === 'closed') requestAnimationFrame(() => focusCard(menu.id))
  }
  const place = { cardId: menu.id, movedIds }
  const stepUp = findStep(columns, place, 'up')
  const stepDown = findStep(columns, place, 'down')
  const inColumn = movedIds.filter((id) => columns[card.stage].includes(id))
  const withinColumn: readonly { name: string; position: ColumnPosition | undefined }[] = [
    { name: 'To the top', position: stepUp ? { at: 'top' } : undefined },
    { name: 'Up', position: stepUp?.position },
    { name: 'Down', position: stepDown?.position },
    { name: 'To the bottom', position: stepDown ? { at: 'bottom' } : undefined },
  ]

  return (
    <Popover
      isOpen
      aria-label={`Move ${card.company}`}
      triggerRef={anchor}
      offset={4}
      placement="bottom end"
      className={list.popover ?? ''}
      onOpenChange={(isOpen) => !isOpen && close()}
    >
      <Menu autoFocus="first" aria-label={`Move ${card.company}`} className={list.list ?? ''}>
        <MenuSection>
          <Header className={styles.header}>
            {isSeveral ? `Move ${movedIds.length} cards to` : 'Move to'}
          </Header>
          {stages
            .filter((stage) => stage !== card.stage)
            .map((stage) => (
              <MenuItem key={stage} className={list.item ?? ''} onAction={() => moveTo(stage, { at: 'top' })}>
                {stage === 'closed' ? `${stageNames[stage]} …` : stageNames[stage]}
              </MenuItem>
            ))}
        </MenuSection>
        <Separator className={styles.rule ?? ''} />
        <MenuSection aria-label="Several cards">
          <MenuItem
            className={list.item ?? ''}
            onAction={() => {
              close()
              toggleChosen(menu.id)
            }}
          >
            {selection.getState().chosen.has(menu.id) ? 'Choose no longer' : 'Choose this card'}
          </MenuItem>
        </MenuSection>
        <Separator className={styles.rule ?? ''} />
        <MenuSection>
          <Header className={styles.header}>In {stageNames[card.stage]}</Header>
          {withinColumn.map(({ name, position }) => (
            <MenuItem
              key={name}
              className={list.item ?? ''}
              isDisabled={!position}
              onAction={() => position && moveTo(card.stage, position, inColumn)}
            >
              {name}
            </MenuItem>
          ))}
        </MenuSection>
      </Menu>
    </Popover>
  )
}
