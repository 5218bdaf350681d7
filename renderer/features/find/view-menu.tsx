import { Check } from 'lucide-react'
import type { RefObject } from 'react'
import { Header, Menu, MenuItem, MenuSection, Popover, type Selection } from 'react-aria-components/Menu'
import type { Density } from '#shared/ipc/host-view'
import { stageNames, stages } from '#shared/model/stage'
import { Icon } from '../../components/icon.tsx'
import list from '../../components/menu.module.css'
import type { DueFilter } from '../../state/filter.ts'
import { setDueFilter, toggleStage, useBoardFilter } from '../../state/use-board-filter.ts'
import { setPreferences, usePreferences } from '../../state/use-session.ts'
import styles from './view-menu.module.css'

interface ViewMenuProps {
  readonly anchor: RefObject<HTMLButtonElement | null>
  readonly onClose: () => void
}

const dueFilters: readonly (readonly [DueFilter, string])[] = [
  ['all', 'Every card'],
  ['due', 'What is due'],
  ['theirs', 'Waiting on them'],
]
const densities: readonly (readonly [Density, string])[] = [
  ['comfortable', 'Roomy'],
  ['compact', 'Compact'],
]

/**
 * The menu for the cards and columns that the board shows, and for its density. It stays open while the user
 * chooses.
 */
export function ViewMenu({ anchor, onClose }: ViewMenuProps) {
  const { density } = usePreferences()
  const dueFilter = useBoardFilter((filter) => filter.dueFilter)
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
      </Menu>
    </Popover>
  )
}

interface SingleChoiceProps<Value extends string> {
  readonly name: string
  readonly value: Value
  readonly options: readonly (readonly [Value, string])[]
  readonly onChoose: (value: Value) => void
}

/** A section of the menu in which exactly one option is selected. */
function SingleChoice<Value extends string>({ name, value, options, onChoose }: SingleChoiceProps<Value>) {
  return (
    <MenuSection
      className={styles.section ?? ''}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[value]}
      onSelectionChange={(keys) => {
        const option = options.find(([id]) => toKeySet(keys).has(id))
        if (option) onChoose(option[0])
      }}
    >
      <Header className={styles.header}>{name}</Header>
      {options.map(([id, text]) => (
        <Item key={id} id={id} name={text} />
      ))}
    </MenuSection>
  )
}

/** An item of the menu, with a check mark if it is selected. */
function Item({ id, name }: { readonly id: string; readonly name: string }) {
  return (
    <MenuItem id={id} textValue={name} className={list.item ?? ''}>
      {({ isSelected }) => (
        <>
          <span className={styles.mark}>{isSelected && <Icon icon={Check} size={14} />}</span>
          {name}
        </>
      )}
    </MenuItem>
  )
}

/**
 * Returns the selected keys. `all` means every column, because only the columns allow several selected items.
 */
function toKeySet(keys: Selection): ReadonlySet<unknown> {
  return keys === 'all' ? new Set(stages) : keys
}
