import { describe, expect, it } from 'vitest'
import { listStems } from '#shared/notes/check/language/word-stems'

describe('listStems', () => {
  it.each([
    ['findable', ['find', 'finde']],
    ['reonboard', ['onboard']],
    ['co-design', ['design']],
    ['recordless', ['cordless', 'record']],
    ['untill', []],
    ['availible', []],
    ['succesful', []],
    ['oportunity', []],
  ])('takes “%s” apart: %j', (word, stems) => {
    expect(listStems(word)).toEqual(stems)
  })
})
