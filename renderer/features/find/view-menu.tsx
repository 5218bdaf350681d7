import { Check } from 'lucide-react'
import type { RefObject } from 'react'
import { Header, Menu, MenuItem, MenuSection, Popover, type Selection } from 'react-aria-components/Menu'
import type { Density } from '#shared/ipc/host-view'
import { stageNames, stages } from '#shared/model/stage'
import { Icon } from '../../components/icon.tsx'
import list from '../../components/menu.module.css'
import type { Turn } from '../../state/filter.ts'
import { showTurn, toggleStage, useFind } from '../../state/use-board-filter.ts'
import { prefer, usePreferences } from '../../state/use-session.ts'
import styles from './view-menu.module.css'

interface ViewMenuProps {
  readonly anchor: RefObject<HTMLButtonElement | null>
  readonly onClose: () => void
}

const turns: readonly (readonly [Turn, string])[] = [
  ['all', 'Every card'],
  ['due', 'What is due'],
  ['theirs', 'Waiting on them'],
]
const densities: readonly (readonly [Density, string])[] = [
  ['comfortable', 'Roomy'],
  ['compact', 'Compact'],
]

/** Which cards and columns the board shows, and how close together. It stays open while one chooses. */
export function ViewMenu({ anchor, onClose }: ViewMenuProps) {
  const { density } = usePreferences()
  const turn = useFind((find) => find.turn)
  const hidden = useFind((find) => find.hidden)
  const shown = stages.filter((stage) => !hidden.has(stage))
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
        <One name="Show" value={turn} options={turns} onChoose={showTurn} />
        <MenuSection
          className={styles.section ?? ''}
          selectionMode="multiple"
          selectedKeys={shown}
          onSelectionChange={(keys) => {
            const now = keysOf(keys)
            for (const stage of stages) if (now.has(stage) === hidden.has(stage)) toggleStage(stage)
          }}
        >
          <Header className={styles.header}>Columns</Header>
          {stages.map((stage) => (
            <Entry key={stage} id={stage} name={stageNames[stage]} />
          ))}
        </MenuSection>
        <One
          name="Cards"
          value={density}
          options={densities}
          onChoose={(chosen) => void prefer({ density: chosen })}
        />
      </Menu>
    </Popover>
  )
}

interface OneProps<Value extends string> {
  readonly name: string
  readonly value: Value
  readonly options: readonly (readonly [Value, string])[]
  readonly onChoose: (value: Value) => void
}

function One<Value extends string>({ name, value, options, onChoose }: OneProps<Value>) {
  return (
    <MenuSection
      className={styles.section ?? ''}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[value]}
      onSelectionChange={(keys) => {
        const chosen = options.find(([id]) => keysOf(keys).has(id))
        if (chosen) onChoose(chosen[0])
      }}
    >
      <Header className={styles.header}>{name}</Header>
      {options.map(([id, text]) => (
        <Entry key={id} id={id} name={text} />
      ))}
    </MenuSection>
  )
}

function Entry({ id, name }: { readonly id: string; readonly name: string }) {
  return (
    <MenuItem id={id} textValue={name} className={list.item ?? ''}>
      {({ isSelected }) => (
        <>
          <span className={styles.mark}>{isSelected && <Icon of={Check} size={14} />}</span>
          {name}
        </>
      )}
    </MenuItem>
  )
}

/** Nothing here chooses all at once. */
function keysOf(keys: Selection): ReadonlySet<unknown> {
  return keys === 'all' ? new Set(stages) : keys
}
