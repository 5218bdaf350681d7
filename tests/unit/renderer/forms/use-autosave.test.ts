import { describe, expect, it } from 'vitest'
import { type AutosaveState, createAutosave } from '#renderer/forms/use-autosave'

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

const refuse = async () => 'The name is empty.'

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
    expect(shown()).toEqual({ draft: null, error: null })
  })

  it('shows the draft until the stored value arrives', async () => {
    const { saver, store, shown } = setUp()
    saver.setDraft('Fathom ')
    await saver.save(store)
    expect(shown()?.draft).toEqual({ value: 'Fathom ' })
    saver.setStored('Fathom')
    expect(shown()).toEqual({ draft: null, error: null })
  })

  it('keeps a refused draft with the reason, and stores it on the next save', async () => {
    const { saver, stored, store, shown } = setUp()
    saver.setDraft('')
    expect(await saver.save(refuse)).toBe(false)
    expect(shown()).toEqual({ draft: { value: '' }, error: 'The name is empty.' })
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
      return 'The name is empty.'
    }
    const results = await Promise.all([saver.save(slow), saver.save(slow)])
    expect(results).toEqual([false, false])
    expect(stored).toEqual([''])
  })
})
