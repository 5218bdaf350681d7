import { useRef } from 'react'
import { Header, Menu, MenuItem, MenuSection, Popover, Separator } from 'react-aria-components/Menu'
import type { Place } from '#shared/commands/cards/rank'
import { type Stage, stageNames, stages } from '#shared/model/stage'
import list from '../../components/menu.module.css'
import type { Move } from '../../state/board.ts'
import { board, find } from '../../state/stores.ts'
import { positionOf, stepOf } from './arrow-moves.ts'
import { type BoardUi, boardUi, focusCard } from './board-ui.ts'
import styles from './move-menu.module.css'

interface MoveMenuProps {
  readonly menu: NonNullable<BoardUi['menu']>
  readonly performMove: (move: Move) => Promise<void>
}

/** The menu of places a card can move to. Closed comes last and asks for the reason. */
export function MoveMenu({ menu, performMove }: MoveMenuProps) {
  const anchor = useRef(menu.anchor)
  const { columns } = find.getState()
  const card = board.getState().board?.cards.get(menu.id)
  if (!card || !positionOf(columns, menu.id)) return null

  const close = () => boardUi.setState({ menu: null })
  const moveTo = (stage: Stage, place: Place) => {
    close()
    void performMove({ cardId: menu.id, stage, place })
    // After the menu has released the focus. The dialog for closing a card returns the focus itself.
    if (stage !== 'closed' || card.stage === 'closed') requestAnimationFrame(() => focusCard(menu.id))
  }
  const up = stepOf(columns, menu.id, 'up')
  const down = stepOf(columns, menu.id, 'down')
  const withinColumn: readonly { name: string; place: Place | undefined }[] = [
    { name: 'To the top', place: up ? { at: 'top' } : undefined },
    { name: 'Up', place: up?.place },
    { name: 'Down', place: down?.place },
    { name: 'To the bottom', place: down ? { at: 'bottom' } : undefined },
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
          <Header className={styles.header}>Move to</Header>
          {stages
            .filter((stage) => stage !== card.stage)
            .map((stage) => (
              <MenuItem key={stage} className={list.item ?? ''} onAction={() => moveTo(stage, { at: 'top' })}>
                {stage === 'closed' ? `${stageNames[stage]} …` : stageNames[stage]}
              </MenuItem>
            ))}
        </MenuSection>
        <Separator className={styles.rule ?? ''} />
        <MenuSection>
          <Header className={styles.header}>In {stageNames[card.stage]}</Header>
          {withinColumn.map(({ name, place }) => (
            <MenuItem
              key={name}
              className={list.item ?? ''}
              isDisabled={!place}
              onAction={() => place && moveTo(card.stage, place)}
            >
              {name}
            </MenuItem>
          ))}
        </MenuSection>
      </Menu>
    </Popover>
  )
}
