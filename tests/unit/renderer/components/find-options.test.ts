import { describe, expect, it } from 'vitest'
import { findOnlyOption, findOptions } from '#renderer/components/find-options'

const options = [
  { value: 'bucharest', name: 'Bucharest (Europe)', keywords: ['Cluj'], abbreviations: ['EET'] },
  { value: 'dawson', name: 'Dawson (America)' },
  { value: 'dawson-creek', name: 'Dawson Creek (America)' },
  { value: 'eastern', name: 'New York (America)', keywords: ['Boston'], abbreviations: ['ET', 'EST'] },
  { value: 'sao-paulo', name: 'Sao Paulo (America)', keywords: ['Rio de Janeiro'] },
]

const values = (text: string) => findOptions(options, text).map(({ option }) => option.value)

describe('findOptions', () => {
  it('finds a word by its beginning, never in its middle', () => {
    expect(values('york')).toEqual(['eastern'])
    expect(values('est')).toEqual(['eastern'])
    expect(values('arest')).toEqual([])
  })

  it('lists what the text names in full before what it only begins', () => {
    expect(values('dawson')).toEqual(['dawson', 'dawson-creek'])
    expect(values('america').length).toBe(4)
  })

  it('says by which keyword it found an option', () => {
    expect(findOptions(options, 'rio')).toEqual([{ option: options[4], keyword: 'Rio de Janeiro' }])
    expect(findOptions(options, 'et')).toEqual([{ option: options[3], keyword: 'ET' }])
  })

  it('ignores case, accents and punctuation, and lists everything for no text', () => {
    expect(values('SÃO-PAULO')).toEqual(['sao-paulo'])
    expect(values(' ')).toHaveLength(options.length)
  })
})

describe('findOnlyOption', () => {
  it.each([
    ['new y', 'eastern'],
    ['Boston', 'eastern'],
    ['EST', 'eastern'],
    ['dawson', 'dawson'],
    ['Dawson Creek (America)', 'dawson-creek'],
  ])('takes the one option that %j means', (text, value) => {
    expect(findOnlyOption(options, text)?.value).toBe(value)
  })

  it.each(['', ' ', '?', 'daw', 'america', 'atlantis'])('takes none for %j', (text) => {
    expect(findOnlyOption(options, text)).toBeUndefined()
  })
})
