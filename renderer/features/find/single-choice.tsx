import { Check } from 'lucide-react'
import { Header, MenuItem, MenuSection, type Selection } from 'react-aria-components/Menu'
import { stages } from '#shared/model/stage'
import { Icon } from '../../components/icon.tsx'
import list from '../../components/menu.module.css'
import styles from './view-menu.module.css'

interface SingleChoiceProps<Value extends string> {
  readonly name: string
  readonly value: Value
  readonly options: readonly (readonly [Value, string])[]
  readonly onChoose: (value: Value) => void
}

/** A section of the menu in which exactly one option is selected. */
export function SingleChoice<Value extends string>({
  name,
  value,
  options,
  onChoose,
}: SingleChoiceProps<Value>) {
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
export function Item({ id, name }: { readonly id: string; readonly name: string }) {
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
export function toKeySet(keys: Selection): ReadonlySet<unknown> {
  return keys === 'all' ? new Set(stages) : keys
}
