import type { LucideIcon } from 'lucide-react'
import type { ReactElement, RefObject } from 'react'
import { Menu as AriaMenu, MenuItem, MenuTrigger, Popover } from 'react-aria-components/Menu'
import { Icon } from './icon.tsx'
import { Kbd } from './kbd.tsx'
import styles from './menu.module.css'

/** One line of a menu. */
export interface MenuEntry {
  readonly id: string
  readonly name: string
  readonly icon?: LucideIcon
  /** The keyboard shortcut, shown at the end of the line. */
  readonly keys?: string
  readonly isDisabled?: boolean
  readonly run: () => void
}

interface ListProps {
  readonly label: string
  readonly entries: readonly MenuEntry[]
}

interface MenuProps extends ListProps {
  /** The button that opens the menu. */
  readonly trigger: ReactElement
}

/** A button with the menu that it opens. */
export function Menu({ label, trigger, entries }: MenuProps) {
  return (
    <MenuTrigger>
      {trigger}
      <Popover className={styles.popover ?? ''} offset={4}>
        <List label={label} entries={entries} />
      </Popover>
    </MenuTrigger>
  )
}

interface OpenMenuProps extends ListProps {
  /** The element beside which the menu opens. */
  readonly anchor: RefObject<HTMLElement | null>
  readonly onClose: () => void
}

/** An open menu without its button. Use it if the button is rendered before this file is loaded. */
export function OpenMenu({ anchor, onClose, label, entries }: OpenMenuProps) {
  return (
    <Popover
      isOpen
      aria-label={label}
      triggerRef={anchor}
      className={styles.popover ?? ''}
      placement="bottom start"
      offset={4}
      onOpenChange={(isOpen) => !isOpen && onClose()}
    >
      <List label={label} entries={entries} autoFocus="first" onClose={onClose} />
    </Popover>
  )
}

interface OpenListProps extends ListProps {
  readonly autoFocus?: 'first'
  readonly onClose?: () => void
}

function List({ label, entries, ...rest }: OpenListProps) {
  return (
    <AriaMenu {...rest} aria-label={label} className={styles.list ?? ''}>
      {entries.map((entry) => (
        <MenuItem
          key={entry.id}
          id={entry.id}
          textValue={entry.name}
          isDisabled={entry.isDisabled ?? false}
          onAction={entry.run}
          className={styles.item ?? ''}
        >
          {entry.icon && <Icon icon={entry.icon} />}
          <span className={styles.name}>{entry.name}</span>
          {entry.keys && <Kbd>{entry.keys}</Kbd>}
        </MenuItem>
      ))}
    </AriaMenu>
  )
}
