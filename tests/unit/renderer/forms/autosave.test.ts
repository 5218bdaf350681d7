import { describe, expect, it } from 'vitest'
import { createSaver, type Shown } from '#renderer/forms/autosave'

const sameLine = (one: string, other: string) => one.trim() === other.trim()

function aSaver(value = 'Quill') {
  const shown: Shown<string>[] = []
  const saver = createSaver({ value, isSame: sameLine, onChange: (next) => shown.push(next) })
  const stored: string[] = []
  const store = async (text: string) => {
    stored.push(text)
    return null
  }
  return { saver, stored, store, shown: () => shown.at(-1) }
}

const refuse = async () => 'The name is empty.'

describe('createSaver', () => {
  it('stores what was typed, once', async () => {
    const { saver, stored, store } = aSaver()
    saver.type('Fathom')
    expect(await saver.save(store)).toBe(true)
    expect(await saver.save(store)).toBe(true)
    expect(stored).toEqual(['Fathom'])
  })

  it('stores nothing when what was typed is what is stored', async () => {
    const { saver, stored, store, shown } = aSaver()
    saver.type(' Quill ')
    await saver.save(store)
    expect(stored).toEqual([])
    expect(shown()).toEqual({ draft: null, error: null })
  })

  it('keeps showing what was typed until the stored value comes back', async () => {
    const { saver, store, shown } = aSaver()
    saver.type('Fathom ')
    await saver.save(store)
    expect(shown()?.draft).toEqual({ value: 'Fathom ' })
    saver.know('Fathom')
    expect(shown()).toEqual({ draft: null, error: null })
  })

  it('keeps a refused value with the reason, and tries it again', async () => {
    const { saver, stored, store, shown } = aSaver()
    saver.type('')
    expect(await saver.save(refuse)).toBe(false)
    expect(shown()).toEqual({ draft: { value: '' }, error: 'The name is empty.' })
    expect(await saver.save(store)).toBe(true)
    expect(stored).toEqual([''])
  })

  it('does not let a value from outside replace what is being typed', async () => {
    const { saver, shown } = aSaver()
    saver.type('Fath')
    saver.know('Polder')
    expect(shown()?.draft).toEqual({ value: 'Fath' })
  })

  it('stores what is typed while an earlier value is on its way', async () => {
    const { saver, stored } = aSaver()
    saver.type('Fa')
    await saver.save(async (text) => {
      stored.push(text)
      if (text === 'Fa') saver.type('Fathom')
      return null
    })
    expect(stored).toEqual(['Fa', 'Fathom'])
  })

  it('answers a second save with the one under way', async () => {
    const { saver, stored } = aSaver()
    saver.type('')
    const slow = async (text: string) => {
      stored.push(text)
      await Promise.resolve()
      return 'The name is empty.'
    }
    const answers = await Promise.all([saver.save(slow), saver.save(slow)])
    expect(answers).toEqual([false, false])
    expect(stored).toEqual([''])
  })
})
