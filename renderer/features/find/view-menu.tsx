import { Archive } from 'lucide-react'
import type { RefObject } from 'react'
import { Header, Menu, MenuItem, MenuSection, Popover } from 'react-aria-components/Menu'
import type { Density } from '#shared/ipc/host-view'
import type { CardOrder } from '#shared/model/settings'
import { stageNames, stages } from '#shared/model/stage'
import { Icon } from '../../components/icon.tsx'
import list from '../../components/menu.module.css'
import { chooseOrder } from '../../state/choose-order.ts'
import type { DueFilter } from '../../state/filter.ts'
import { setDueFilter, toggleStage, useBoardFilter } from '../../state/use-board-filter.ts'
import { setPreferences, usePreferences } from '../../state/use-session.ts'
import { FactSections } from './fact-sections.tsx'
import { Item, SingleChoice, toKeySet } from './single-choice.tsx'
import styles from './view-menu.module.css'

interface ViewMenuProps {
  readonly anchor: RefObject<HTMLButtonElement | null>
  readonly onClose: () => void
  /** Opens the archived cards. */
  readonly onShowArchived: () => void
}

const dueFilters: readonly (readonly [DueFilter, string])[] = [
  ['all', 'Every card'],
  ['due', 'Due now'],
  ['theirs', 'Waiting on them'],
]
const orders: readonly (readonly [CardOrder, string])[] = [
  ['by-hand', 'By hand'],
  ['by-date', 'By date'],
]
const densities: readonly (readonly [Density, string])[] = [
  ['comfortable', 'Roomy'],
  ['compact', 'Compact'],
]

/**
 * The menu for the cards and columns that the board shows, and for its density. It stays open while the user
 * chooses.
 */
export function ViewMenu({ anchor, onClose, onShowArchived }: ViewMenuProps) {
  const { density } = usePreferences()
  const dueFilter = useBoardFilter((filter) => filter.dueFilter)
  const order = useBoardFilter((filter) => filter.order)
  const hiddenStages = useBoardFilter((filter) => filter.hiddenStages)
  const shownStages = stages.filter((stage) => !hiddenStages.has(stage))
  return (
    <Popover
      isOpen
      aria-label="View"
      triggerRef={anchor}
      placement="bottom end"
      offset={6}
      className={list.popover ?? ''}
      onOpenChange={(isOpen) => !isOpen && onClose()}
    >
      <Menu aria-label="View" autoFocus="first" className={list.list ?? ''} shouldCloseOnSelect={false}>
        <SingleChoice name="Show" value={dueFilter} options={dueFilters} onChoose={setDueFilter} />
        <FactSections />
        <SingleChoice
          name="Order"
          value={order}
          options={orders}
          onChoose={(option) => void chooseOrder(option)}
        />
        <MenuSection
          className={styles.section ?? ''}
          selectionMode="multiple"
          selectedKeys={shownStages}
          onSelectionChange={(keys) => {
            const selected = toKeySet(keys)
            // A stage that is both selected and hidden, or neither, is the one that the user changed.
            for (const stage of stages)
              if (selected.has(stage) === hiddenStages.has(stage)) toggleStage(stage)
          }}
        >
          <Header className={styles.header}>Columns</Header>
          {stages.map((stage) => (
            <Item key={stage} id={stage} name={stageNames[stage]} />
          ))}
        </MenuSection>
        <SingleChoice
          name="Cards"
          value={density}
          options={densities}
          onChoose={(option) => void setPreferences({ density: option })}
        />
        <MenuSection className={styles.section ?? ''} aria-label="Earlier searches">
          <MenuItem
            id="archived"
            textValue="Archived cards"
            className={list.item ?? ''}
            onAction={() => {
              onClose()
              onShowArchived()
            }}
          >
            <span className={styles.mark}>
              <Icon icon={Archive} size={14} />
            </span>
            Archived cards…
          </MenuItem>
        </MenuSection>
      </Menu>
    </Popover>
  )
}
