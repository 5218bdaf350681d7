import { describe, expect, it } from 'vitest'
import { type AutosaveState, createAutosave, type KeptDraft } from '#renderer/forms/create-autosave'

const isSameLine = (a: string, b: string) => a.trim() === b.trim()

function setUp(value = 'Quill') {
  const shown: AutosaveState<string>[] = []
  const saver = createAutosave({ value, isSame: isSameLine, onChange: (next) => shown.push(next) })
  const stored: string[] = []
  const store = async (text: string) => {
    stored.push(text)
    return null
  }
  return { saver, stored, store, shown: () => shown.at(-1) }
}

const refusal = { message: 'The name is empty.', reason: 'invalid' } as const
const refuse = async () => refusal

describe('createAutosave', () => {
  it('stores a draft once', async () => {
    const { saver, stored, store } = setUp()
    saver.setDraft('Fathom')
    expect(await saver.save(store)).toBe(true)
    expect(await saver.save(store)).toBe(true)
    expect(stored).toEqual(['Fathom'])
  })

  it('stores nothing when the draft equals the stored value', async () => {
    const { saver, stored, store, shown } = setUp()
    saver.setDraft(' Quill ')
    await saver.save(store)
    expect(stored).toEqual([])
    expect(shown()).toEqual({ draft: null, refusal: null, other: null })
  })

  it('shows the draft until the stored value arrives', async () => {
    const { saver, store, shown } = setUp()
    saver.setDraft('Fathom ')
    await saver.save(store)
    expect(shown()?.draft).toEqual({ value: 'Fathom ' })
    saver.setStored('Fathom')
    expect(shown()).toEqual({ draft: null, refusal: null, other: null })
  })

  it('keeps a refused draft with the reason, and stores it on the next save', async () => {
    const { saver, stored, store, shown } = setUp()
    saver.setDraft('')
    expect(await saver.save(refuse)).toBe(false)
    expect(shown()).toEqual({ draft: { value: '' }, refusal, other: null })
    expect(await saver.save(store)).toBe(true)
    expect(stored).toEqual([''])
  })

  it('keeps the draft when a new stored value arrives', async () => {
    const { saver, shown } = setUp()
    saver.setDraft('Fath')
    saver.setStored('Polder')
    expect(shown()?.draft).toEqual({ value: 'Fath' })
  })

  it('stores a draft that is typed while an earlier one is being stored', async () => {
    const { saver, stored } = setUp()
    saver.setDraft('Fa')
    await saver.save(async (text) => {
      stored.push(text)
      if (text === 'Fa') saver.setDraft('Fathom')
      return null
    })
    expect(stored).toEqual(['Fa', 'Fathom'])
  })

  it('returns the running save to a second caller', async () => {
    const { saver, stored } = setUp()
    saver.setDraft('')
    const slow = async (text: string) => {
      stored.push(text)
      await Promise.resolve()
      return refusal
    }
    const results = await Promise.all([saver.save(slow), saver.save(slow)])
    expect(results).toEqual([false, false])
    expect(stored).toEqual([''])
  })
})

interface Entry {
  readonly text: string
  readonly date: string | null
}

/** An autosave that knows what was changed elsewhere. */
function setUpShared(kept: KeptDraft<string> | null = null, value = '') {
  const shown: AutosaveState<string>[] = []
  const drafts: (KeptDraft<string> | null)[] = []
  const seen: string[] = []
  const saver = createAutosave({
    ...{ value, kept },
    isSame: (a, b) => a === b,
    toWords: (text) => text,
    onChange: (state) => shown.push(state),
    onDraft: (draft) => drafts.push(draft),
  })
  const store = async (_text: string, replaced: string) => {
    seen.push(replaced)
    return null
  }
  return { saver, drafts, seen, store, shown: () => shown.at(-1) ?? saver.initial }
}

describe('createAutosave beside another window', () => {
  it('tells what was stored elsewhere while a draft was typed, and replaces it knowingly', async () => {
    const { saver, seen, store, shown } = setUpShared()
    saver.setDraft('Mine')
    saver.setStored('Theirs')
    expect(shown()).toMatchObject({ draft: { value: 'Mine' }, other: { value: 'Theirs', isReplaced: false } })
    await saver.save(store)
    expect(seen).toEqual(['Theirs'])
    saver.setStored('Mine')
    expect(shown()).toEqual({ draft: null, refusal: null, other: { value: 'Theirs', isReplaced: true } })
    saver.setDraft('Mine again')
    expect(shown().other).toBeNull()
  })

  it('shows the other value once the draft is given up', () => {
    const { saver, drafts, shown } = setUpShared()
    saver.setDraft('Mine')
    saver.setStored('Theirs')
    saver.discard()
    expect(shown()).toEqual({ draft: null, refusal: null, other: null })
    expect(drafts).toEqual([{ value: 'Mine', base: '' }, null])
  })

  it('takes the other value without sending it, and sends it if the draft has replaced it meanwhile', async () => {
    const sent: string[] = []
    const send = async (text: string) => {
      sent.push(text)
      return null
    }
    const { saver, shown } = setUpShared()
    saver.setDraft('Mine')
    saver.setStored('Theirs')
    saver.takeOther()
    await saver.save(send)
    expect(sent).toEqual([])
    saver.setDraft('Mine')
    saver.setStored('Theirs too')
    const running = saver.save(send)
    saver.takeOther()
    await running
    expect(sent).toEqual(['Mine', 'Theirs too'])
    expect(shown().other).toBeNull()
  })

  it('takes its own value, tidied by the workspace, for no news', async () => {
    const { saver, shown } = setUpShared()
    saver.setDraft('Mine ')
    await saver.save(async (text) => {
      if (text !== 'Mine ') return { message: 'The disk is full.', reason: 'disk' }
      saver.setDraft('Mine and more')
      return null
    })
    saver.setStored('Mine')
    expect(shown()).toMatchObject({ draft: { value: 'Mine and more' }, other: null })
  })

  it('replaces its own latest value, even before the workspace has sent it back', async () => {
    const { saver, seen, store } = setUpShared()
    saver.setDraft('Mine')
    await saver.save(store)
    saver.setDraft('')
    await saver.save(store)
    expect(seen).toEqual(['', 'Mine'])
  })

  it('drops the refusal of an unseen change when the change arrives', async () => {
    const { saver, shown } = setUpShared()
    saver.setDraft('Mine')
    await saver.save(async () => ({ message: 'Another window changed this.', reason: 'stale' }))
    expect(shown().refusal?.reason).toBe('stale')
    saver.setStored('Theirs')
    expect(shown()).toMatchObject({ draft: { value: 'Mine' }, refusal: null, other: { value: 'Theirs' } })
  })

  it('says that a refused draft can be sent again once it replaces nothing in the value that arrived', async () => {
    const shown: AutosaveState<{ text: string; day: string }>[] = []
    const saver = createAutosave({
      value: { text: 'Portfolio', day: '' },
      isSame: (a, b) => a.text === b.text && a.day === b.day,
      toWords: ({ text, day }) => `${text} ${day}`,
      rebase: (draft, from, to) => (draft.day === from.day ? { ...draft, day: to.day } : draft),
      replaces: (draft, from, to) => from.day !== to.day && draft.day !== to.day,
      onChange: (next) => shown.push(next),
    })
    const refuse = async () => ({ message: 'Another window changed this.', reason: 'stale' }) as const
    saver.setDraft({ text: 'Case study', day: '' })
    await saver.save(refuse)
    expect(saver.setStored({ text: 'Portfolio', day: '20 March' })).toBe(true)
    expect(shown.at(-1)).toEqual({
      draft: { value: { text: 'Case study', day: '20 March' } },
      refusal: null,
      other: null,
    })
    saver.setDraft({ text: 'Case study', day: '22 March' })
    await saver.save(refuse)
    expect(saver.setStored({ text: 'Portfolio', day: '25 March' })).toBe(false)
    expect(shown.at(-1)?.other).not.toBeNull()
  })

  it('begins with a kept draft, and tells if the value was changed since', () => {
    expect(setUpShared({ value: 'Mine', base: '' }).shown()).toMatchObject({
      draft: { value: 'Mine' },
      other: null,
    })
    expect(setUpShared({ value: 'Mine', base: '' }, 'Theirs').shown()).toMatchObject({
      draft: { value: 'Mine' },
      other: { value: 'Theirs', isReplaced: false },
    })
  })

  it('drops a kept draft that was stored after all', () => {
    const { drafts, shown } = setUpShared({ value: 'Mine ', base: '' }, 'Mine')
    expect(shown().draft).toBeNull()
    expect(drafts).toEqual([null])
  })

  it('brings along what another window changed in other parts of an entry', async () => {
    const stored: Entry[] = []
    const saver = createAutosave<Entry>({
      value: { text: 'Send it', date: null },
      isSame: (a, b) => JSON.stringify(a) === JSON.stringify(b),
      toWords: ({ text }) => text,
      rebase: (draft, from, to) => (draft.text === from.text ? to : { ...to, text: draft.text }),
      onChange: () => undefined,
    })
    saver.setDraft({ text: 'Send both', date: null })
    saver.setStored({ text: 'Send it', date: '2026-03-20' })
    await saver.save(async (entry) => {
      stored.push(entry)
      return null
    })
    expect(stored).toEqual([{ text: 'Send both', date: '2026-03-20' }])
  })

  describe('of an entry with several fields', () => {
    const changed = (a: Entry, b: Entry) => ({ text: a.text !== b.text, date: a.date !== b.date })
    /** Creates the autosave of a promise, in which only a field changed on both sides is a conflict. */
    function setUpEntry() {
      const shown: AutosaveState<Entry>[] = []
      const saver = createAutosave<Entry>({
        value: { text: 'Send it', date: null },
        isSame: (a, b) => JSON.stringify(a) === JSON.stringify(b),
        toWords: ({ text, date }) => `${text} ${date}`,
        rebase: (draft, from, to) => ({
          text: changed(draft, from).text ? draft.text : to.text,
          date: changed(draft, from).date ? draft.date : to.date,
        }),
        replaces: (draft, from, to) =>
          (changed(from, to).text && changed(draft, to).text) ||
          (changed(from, to).date && changed(draft, to).date),
        onChange: (next) => shown.push(next),
      })
      return { saver, shown: () => shown.at(-1) }
    }

    it('tells a change elsewhere of the field that was changed here, and of no other', () => {
      const { saver, shown } = setUpEntry()
      saver.setDraft({ text: 'Send it', date: '2026-03-20' })
      saver.setStored({ text: 'Send both', date: null })
      expect(shown()).toMatchObject({
        draft: { value: { text: 'Send both', date: '2026-03-20' } },
        other: null,
      })
      saver.setStored({ text: 'Send both', date: '2026-03-25' })
      expect(shown()).toMatchObject({ other: { value: { date: '2026-03-25' }, isReplaced: false } })
    })

    it('tells a change that came while the field was half typed', () => {
      const { saver, shown } = setUpEntry()
      saver.setDraft({ text: 'Send it', date: null })
      saver.setStored({ text: 'Send it', date: '2026-03-25' })
      expect(shown()?.other).toBeNull()
      saver.setDraft({ text: 'Send it', date: '2026-03-20' })
      expect(shown()?.other).toEqual({ value: { text: 'Send it', date: '2026-03-25' }, isReplaced: false })
    })

    it('takes no own value for a change elsewhere', async () => {
      const { saver, shown } = setUpEntry()
      saver.setDraft({ text: 'Send it', date: '2026-03-20' })
      const saving = saver.save(async () => null)
      saver.setDraft({ text: 'Send it', date: '2026-03-21' })
      await saving
      saver.setStored({ text: 'Send it', date: '2026-03-20' })
      saver.setStored({ text: 'Send it', date: '2026-03-21' })
      saver.setDraft({ text: 'Send it', date: '2026-03-22' })
      expect(shown()?.other).toBeNull()
    })
  })
})
