import { createStore, type StoreApi } from 'zustand/vanilla'
import { parseUnsavedEntry, type UnsavedEntry, type UnsavedText } from './unsaved-entry.ts'

/** The beginning of the name of every item in the storage. */
const PREFIX = 'callback-unsaved:'

/** The most entries that are kept; the oldest goes first. */
const MAX_ENTRIES = 50

/** Unsaved text, kept in the browser until it is saved or discarded. */
export interface UnsavedEntries extends StoreApi<{ readonly offered: readonly UnsavedEntry[] }> {
  /** Keeps the content of a form or field; it replaces what this page kept under the same key. */
  keep(text: UnsavedText): void
  /** Deletes what this page keeps under a key, after it was saved or discarded. */
  forget(key: string): void
  /** Deletes one entry, whichever page has left it. */
  discard(entry: UnsavedEntry): void
  /**
   * Returns the latest entry for a key that this page has typed or another page has left; null if nothing is
   * kept. The entry then belongs to this page.
   */
  take(key: string): UnsavedEntry | null
  /** Returns true if `take` would find an entry whose key begins with these parts. */
  hasUnder(parts: string): boolean
  /** Says that a form or field is open, so that its text is not offered elsewhere. Returns the opposite. */
  open(key: string): () => void
  /** Marks the entries of this page as left, because it ends. */
  leave(): void
  /** Marks the entries of pages as left that have ended without saying so. */
  releaseDeadPages(livePageIds: ReadonlySet<string>): void
  /** Reads the storage again, because another page or another data folder has changed what is offered. */
  refresh(): void
}

interface Deps {
  /** The browser's storage; null if it has none or refuses it. */
  readonly getStorage: () => Storage | null
  readonly pageId: string
  /** The open data folder; null while it is not known, and nothing is then kept. */
  readonly getFolder: () => string | null
  readonly now: () => number
}

/** Creates the unsaved entries of one page. */
export function createUnsavedEntries({ getStorage, pageId, getFolder, now }: Deps): UnsavedEntries {
  const store = createStore<{ offered: readonly UnsavedEntry[] }>(() => ({ offered: [] }))
  const openKeys = new Map<string, number>()

  const listNames = (): readonly string[] => {
    const storage = getStorage()
    if (!storage) return []
    const names = Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '')
    return names.filter((name) => name.startsWith(PREFIX))
  }

  const readAll = (): readonly (readonly [name: string, entry: UnsavedEntry])[] =>
    listNames()
      .flatMap((name) => {
        const entry = parseUnsavedEntry(getStorage()?.getItem(name) ?? '')
        return entry ? [[name, entry] as const] : []
      })
      .toSorted(([, a], [, b]) => b.at - a.at)

  const readAvailable = () =>
    readAll().filter(([, entry]) => entry.folder === getFolder() && (entry.pageId === pageId || entry.isLeft))

  const write = (entry: UnsavedEntry): void => {
    try {
      getStorage()?.setItem(nameOf(entry), JSON.stringify(entry))
    } catch {
      // The storage is full. The text stays in its form, which is all there was without a storage.
    }
  }

  /** Removes what is too many. Entries are parsed only then, because this runs at every key press. */
  const dropOldest = (): void => {
    if (listNames().length <= MAX_ENTRIES) return
    for (const [name] of readAll().slice(MAX_ENTRIES)) getStorage()?.removeItem(name)
  }

  const refresh = (): void => {
    const offered = readAvailable()
      .map(([, entry]) => entry)
      .filter(({ key }) => !openKeys.has(key))
    store.setState({ offered })
  }

  const rewrite = (changes: readonly (readonly [name: string, entry: UnsavedEntry])[]): void => {
    for (const [name, entry] of changes) {
      if (name !== nameOf(entry)) getStorage()?.removeItem(name)
      write(entry)
    }
  }

  return {
    ...store,
    refresh,
    keep(text) {
      const folder = getFolder()
      if (folder === null) return
      write({ ...text, folder, pageId, isLeft: false, at: now() })
      dropOldest()
      if (!openKeys.has(text.key)) refresh()
    },
    forget(key) {
      getStorage()?.removeItem(nameOf({ pageId, key }))
      if (!openKeys.has(key)) refresh()
    },
    discard(entry) {
      getStorage()?.removeItem(nameOf(entry))
      refresh()
    },
    take(key) {
      const found = readAvailable().find(([, entry]) => entry.key === key)
      if (!found) return null
      const [name, entry] = found
      const taken = { ...entry, pageId, isLeft: false }
      rewrite([[name, taken]])
      return taken
    },
    hasUnder: (parts) => readAvailable().some(([, { key }]) => key === parts || key.startsWith(`${parts}/`)),
    open(key) {
      openKeys.set(key, (openKeys.get(key) ?? 0) + 1)
      refresh()
      return () => {
        const count = (openKeys.get(key) ?? 1) - 1
        if (count === 0) openKeys.delete(key)
        else openKeys.set(key, count)
        refresh()
      }
    },
    leave() {
      rewrite(
        readAll()
          .filter(([, entry]) => entry.pageId === pageId)
          .map(([name, entry]) => [name, { ...entry, isLeft: true }]),
      )
    },
    releaseDeadPages(livePageIds) {
      rewrite(
        readAll()
          .filter(([, entry]) => !entry.isLeft && entry.pageId !== pageId && !livePageIds.has(entry.pageId))
          .map(([name, entry]) => [name, { ...entry, isLeft: true }]),
      )
      refresh()
    },
  }
}

function nameOf({ pageId, key }: Pick<UnsavedEntry, 'pageId' | 'key'>): string {
  return `${PREFIX}${pageId}:${key}`
}
