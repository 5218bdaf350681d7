import { describe, expect, it } from 'vitest'
import { listTagsInUse, suggestTags } from '#renderer/state/use-tags-in-use'

describe('listTagsInUse', () => {
  it('lists the most used tags first, and each once whatever its case', () => {
    const cards = [{ tags: ['Remote', 'optics'] }, { tags: ['remote'] }, {}, { tags: ['near home'] }]
    expect(listTagsInUse(cards)).toEqual(['Remote', 'near home', 'optics'])
  })
})

describe('suggestTags', () => {
  const tags = ['Remote', 'near home', 'optics', 'Café']

  it.each([
    ['', tags],
    ['re', ['Remote']],
    ['HO', ['near home']],
    ['cafe', []],
    ['caf', ['Café']],
    ['mote', []],
  ] as const)('suggests for “%s” the tags of which it begins a word', (text, suggested) => {
    expect(suggestTags(tags, { text })).toEqual(suggested)
  })

  it('leaves out the tags that are taken, and suggests eight at most', () => {
    expect(suggestTags(tags, { text: '', taken: ['remote', 'OPTICS'] })).toEqual(['near home', 'Café'])
    const many = Array.from({ length: 12 }, (_, index) => `tag ${index}`)
    expect(suggestTags(many, { text: 'tag' })).toHaveLength(8)
  })
})
