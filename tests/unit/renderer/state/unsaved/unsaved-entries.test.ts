import { describe, expect, it } from 'vitest'
import { createUnsavedEntries } from '#renderer/state/unsaved/unsaved-entries'

/** A storage in memory, as several pages of one browser share it. */
function createStorage(maxItems = Number.POSITIVE_INFINITY): Storage {
  const items = new Map<string, string>()
  return {
    get length() {
      return items.size
    },
    key: (index) => [...items.keys()][index] ?? null,
    getItem: (name) => items.get(name) ?? null,
    setItem(name, text) {
      if (!items.has(name) && items.size >= maxItems) throw new DOMException('full', 'QuotaExceededError')
      items.set(name, text)
    },
    removeItem: (name) => void items.delete(name),
    clear: () => items.clear(),
  }
}

let time = 0
const open = (storage: Storage | null, pageId: string, folder: string | null = '/data') =>
  createUnsavedEntries({ getStorage: () => storage, pageId, getFolder: () => folder, now: () => ++time })

const text = (key: string, words = 'Fathom') =>
  ({ key, title: 'New card', company: null, target: { kind: 'add' }, values: { words }, words }) as const

const offeredKeys = (entries: ReturnType<typeof open>) => {
  entries.refresh()
  return entries.getState().offered.map(({ key }) => key)
}

describe('createUnsavedEntries', () => {
  it('offers the text of a page only after the page has ended', () => {
    const storage = createStorage()
    const [first, second] = [open(storage, 'a'), open(storage, 'b')]
    first.keep(text('add-card'))
    expect(second.take('add-card')).toBeNull()
    expect(offeredKeys(second)).toEqual([])
    first.leave()
    expect(offeredKeys(second)).toEqual(['add-card'])
    expect(second.take('add-card')).toMatchObject({ words: 'Fathom', pageId: 'b', isLeft: false })
    expect(open(storage, 'c').take('add-card')).toBeNull()
  })

  it('offers the text of a page that was killed once it is known not to live', () => {
    const storage = createStorage()
    open(storage, 'a').keep(text('add-card'))
    const second = open(storage, 'b')
    second.releaseDeadPages(new Set(['a', 'b']))
    expect(offeredKeys(second)).toEqual([])
    second.releaseDeadPages(new Set(['b']))
    expect(offeredKeys(second)).toEqual(['add-card'])
  })

  it('keeps the texts of two pages under one key apart, and gives the latest first', () => {
    const storage = createStorage()
    for (const [page, words] of [
      ['a', 'Fathom'],
      ['b', 'Quill'],
    ] as const) {
      const entries = open(storage, page)
      entries.keep(text('add-card', words))
      entries.leave()
    }
    const third = open(storage, 'c')
    expect(third.take('add-card')?.words).toBe('Quill')
    third.forget('add-card')
    expect(third.take('add-card')?.words).toBe('Fathom')
  })

  it('keeps nothing and offers nothing of another data folder', () => {
    const storage = createStorage()
    const entries = open(storage, 'a')
    entries.keep(text('add-card'))
    entries.leave()
    expect(open(storage, 'b', '/elsewhere').take('add-card')).toBeNull()
    expect(open(storage, 'b', null).take('add-card')).toBeNull()
    open(storage, 'b', null).keep(text('settings'))
    expect(storage.length).toBe(1)
  })

  it('does not offer the text of a form that is open', () => {
    const entries = open(createStorage(), 'a')
    const close = entries.open('add-card')
    entries.keep(text('add-card'))
    expect(offeredKeys(entries)).toEqual([])
    close()
    expect(entries.getState().offered).toHaveLength(1)
    entries.discard(entries.getState().offered[0] as never)
    expect(entries.getState().offered).toEqual([])
  })

  it('finds text by the beginning of its key, and only at whole parts', () => {
    const entries = open(createStorage(), 'a')
    entries.keep(text('card/1/answers/new'))
    expect(entries.hasUnder('card/1/answers')).toBe(true)
    expect(entries.hasUnder('card/1/answers/new')).toBe(true)
    expect(entries.hasUnder('card/1/answ')).toBe(false)
  })

  it('keeps fifty texts at most and drops the oldest', () => {
    const storage = createStorage()
    const entries = open(storage, 'a')
    for (let index = 0; index < 52; index++) entries.keep(text(`card/${index}/Notes`))
    expect(storage.length).toBe(50)
    expect(entries.take('card/1/Notes')).toBeNull()
    expect(entries.take('card/51/Notes')).not.toBeNull()
  })

  it('does without a storage, with a full one and with items that are not its own', () => {
    open(null, 'a').keep(text('add-card'))
    const full = open(createStorage(0), 'a')
    full.keep(text('add-card'))
    expect(full.take('add-card')).toBeNull()
    const storage = createStorage()
    storage.setItem('callback-unsaved:a:add-card', '{"key":1')
    storage.setItem('theme', 'dark')
    const entries = open(storage, 'a')
    expect(entries.take('add-card')).toBeNull()
    expect(storage.getItem('theme')).toBe('dark')
  })
})
