import { describe, expect, it } from 'vitest'
import { listFactChoices } from '#renderer/features/find/fact-choices'

describe('listFactChoices', () => {
  it('lists each value once, by name', () => {
    expect(listFactChoices(['remote', 'dream', 'remote'], null)).toEqual(['dream', 'remote'])
  })

  it('keeps the most frequent of many, and the one in use', () => {
    const many = Array.from({ length: 30 }, (_, index) => `tag ${String(index).padStart(2, '0')}`)
    const choices = listFactChoices([...many, 'tag 29', 'tag 29'], 'gone')
    expect(choices).toHaveLength(13)
    expect(choices).toContain('tag 29')
    expect(choices).toContain('gone')
  })
})
