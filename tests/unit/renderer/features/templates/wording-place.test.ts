import { describe, expect, it } from 'vitest'
import { getWordingKey, nameCopy, nameWording } from '#renderer/features/templates/wording-place'
import { builtInTemplates } from '#shared/notes/built-in-templates'
import { listWordings } from '#shared/notes/list-wordings'

const changedAt = '2026-03-01T15:00:00.000Z' as const
const place = { id: 'check-in', tone: 'plain', form: 'mail' } as const

describe('nameCopy', () => {
  it('finds a name that is free', () => {
    expect(nameCopy('Check-in 1', [])).toBe('Check-in 1 (copy)')
    expect(nameCopy('Check-in 1 (copy)', ['check-in 1 (Copy)'])).toBe('Check-in 1 (copy 2)')
  })
})

describe('nameWording', () => {
  it('numbers the built-in wordings, and names those that the user added', () => {
    const copies = [
      { ...place, copyId: 'w1', name: 'Changed', subject: 'x', body: 'x', replaces: 1, changedAt },
      { ...place, copyId: 'w2', name: 'Warm', subject: 'x', body: 'x', changedAt },
    ]
    const wordings = listWordings(builtInTemplates['check-in'], copies, place)
    expect(wordings.map(nameWording)).toEqual(['1', '2 · yours', '3', 'Warm'])
    expect(wordings.map(getWordingKey)).toEqual(['built-in-0', 'built-in-1', 'built-in-2', 'w2'])
  })
})
