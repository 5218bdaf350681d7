import { describe, expect, it } from 'vitest'
import { completeLastTag, splitLastTag, splitTags } from '#renderer/features/card-drawer/about/split-tags'

describe('splitTags', () => {
  it('splits a line at the commas of any script', () => {
    expect(splitTags(' near home,optics، قريب、近い, ')).toEqual(['near home', 'optics', 'قريب', '近い'])
  })
})

describe('splitLastTag', () => {
  it('separates the tag that is being typed from those before it', () => {
    expect(splitLastTag('near home, opt')).toEqual({ last: 'opt', before: ['near home'] })
    expect(splitLastTag('near home, ')).toEqual({ last: '', before: ['near home'] })
    expect(splitLastTag('')).toEqual({ last: '', before: [] })
  })
})

describe('completeLastTag', () => {
  it('replaces what is being typed and makes room for the next tag', () => {
    expect(completeLastTag('near home,  opt', 'optics')).toBe('near home, optics, ')
    expect(completeLastTag('', 'optics')).toBe('optics, ')
  })
})
