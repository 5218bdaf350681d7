import { Search, X } from 'lucide-react'
import type { KeyboardEvent } from 'react'
import { SEARCH_TEXT_MAX } from '#shared/ipc/limits'
import { Icon } from '../../components/icon.tsx'
import { Kbd } from '../../components/kbd.tsx'
import { readShortcutKey } from '../../components/shortcut-key.ts'
import { clearFilter, setFilterText, useBoardFilter, useIsFiltered } from '../../state/use-board-filter.ts'
import styles from './find-field.module.css'
import { findFieldRef } from './focus-find.ts'

interface FindFieldProps {
  /** Called to move the focus to the cards. `hasKeptFocus` returns true if the field still has the focus. */
  readonly onLeave: (hasKeptFocus: () => boolean) => void
}

/**
 * The field that filters the board. Escape clears the filter; Enter and the down arrow move the focus to the
 * cards.
 */
export function FindField({ onLeave }: FindFieldProps) {
  const text = useBoardFilter((filter) => filter.text)
  const isFiltered = useIsFiltered()

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    // While an input method composes a character, it handles the keys.
    if (event.nativeEvent.isComposing) return
    const isFindShortcut = readShortcutKey(event) === 'f' && (event.ctrlKey || event.metaKey)
    if (event.key === 'Escape' && (isFiltered || text !== '')) clearFilter()
    else if (['Escape', 'Enter', 'ArrowDown'].includes(event.key)) {
      const field = event.currentTarget
      onLeave(() => document.activeElement === field)
    } else if (isFindShortcut && !event.shiftKey && !event.altKey) event.currentTarget.select()
    else return
    event.preventDefault()
  }

  return (
    <search className={styles.find}>
      <Icon icon={Search} className={styles.icon} />
      <input
        ref={findFieldRef}
        type="text"
        inputMode="search"
        enterKeyHint="search"
        className={styles.field}
        aria-label="Find cards"
        aria-keyshortcuts="/ Control+F Meta+F"
        placeholder="Find"
        autoComplete="off"
        spellCheck={false}
        dir="auto"
        maxLength={SEARCH_TEXT_MAX}
        value={text}
        onChange={(event) => setFilterText(event.target.value)}
        onKeyDown={onKeyDown}
      />
      {text === '' ? (
        <span className={styles.keys} aria-hidden="true">
          <Kbd>/</Kbd>
        </span>
      ) : (
        <button
          type="button"
          className={styles.clear}
          aria-label="Clear search"
          onClick={() => setFilterText('')}
        >
          <Icon icon={X} size={14} />
        </button>
      )}
    </search>
  )
}
