import { describe, expect, it } from 'vitest'
import { checkUnchanged } from '#shared/commands/core/check-unchanged'

describe('checkUnchanged', () => {
  it.each([
    ['is what the user saw', 'Zoë', 'Zoë'],
    ['was only tidied since the user typed it', 'Zoë', ' Zoe\u0308 '],
    ['is what the user now stores', 'Mira', 'Zoë'],
  ])('accepts a change if the stored text %s', (_, stored, seen) => {
    expect(() => checkUnchanged({ name: stored }, { name: seen }, { name: 'Mira' })).not.toThrow()
  })

  it('throws changed-meanwhile, with the field, for a text that the user has not seen', () => {
    const check = () => checkUnchanged({ name: 'Ines' }, { name: 'Zoë' }, { name: 'Mira' })
    expect(check).toThrow(expect.objectContaining({ code: 'changed-meanwhile', data: { field: 'name' } }))
  })

  it('compares a list as lines of text', () => {
    const stored = { topics: ['Lenses', 'Travel'] }
    expect(() => checkUnchanged(stored, { topics: 'Lenses\nTravel' }, { topics: [] })).not.toThrow()
    expect(() => checkUnchanged(stored, { topics: 'Lenses' }, { topics: [] })).toThrow()
  })
})
