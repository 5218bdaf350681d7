import { Search, X } from 'lucide-react'
import type { KeyboardEvent } from 'react'
import { SEARCH_TEXT_MAX } from '#shared/ipc/limits'
import { Icon } from '../../components/icon.tsx'
import { Kbd } from '../../components/kbd.tsx'
import { clearFind, typeToFind, useFind, useIsNarrowed } from '../../state/use-board-filter.ts'
import styles from './find-field.module.css'
import { findFieldRef } from './focus-find.ts'

interface FindFieldProps {
  /** Goes down to the cards. `isStill` tells whether the field has kept the focus. */
  readonly onLeave: (isStill: () => boolean) => void
}

/** Narrows the board as one types. Esc shows all of it again, Enter and the arrow go down to the cards. */
export function FindField({ onLeave }: FindFieldProps) {
  const text = useFind((find) => find.text)
  const isNarrowed = useIsNarrowed()

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    // While characters are being composed the keys belong to that.
    if (event.nativeEvent.isComposing) return
    const isFind = event.key.toLowerCase() === 'f' && (event.ctrlKey || event.metaKey)
    if (event.key === 'Escape' && isNarrowed) clearFind()
    else if (['Escape', 'Enter', 'ArrowDown'].includes(event.key)) {
      const field = event.currentTarget
      onLeave(() => document.activeElement === field)
    } else if (isFind && !event.shiftKey && !event.altKey) event.currentTarget.select()
    else return
    event.preventDefault()
  }

  return (
    <search className={styles.find}>
      <Icon of={Search} className={styles.icon} />
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
        onChange={(event) => typeToFind(event.target.value)}
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
          aria-label="Clear what is looked for"
          onClick={() => typeToFind('')}
        >
          <Icon of={X} size={14} />
        </button>
      )}
    </search>
  )
}
