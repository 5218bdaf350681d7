import { describe, expect, it } from 'vitest'
import type { English } from '#shared/text/english/choose-english'
import { aCheckedNote } from '#tests/support/notes/a-checked-note'
import { grammarEngine as engine, findLanguage } from '#tests/support/notes/language/read-notes'

// Harper itself reads here. All the notes are read in tests/unit/notes-language.exhaustive.test.ts.

const read = (body: string, english: English | null = 'british', words: readonly string[] = []) =>
  engine.read({ text: { subject: '', body }, english, words })

describe('createGrammarEngine', () => {
  it('finds slips of spelling and grammar, with their places in UTF-16 units', async () => {
    const body = 'That was fun 🙂 and I recieved it. I should of asked.'
    const lints = await read(body)
    expect(lints.map(({ rule, words }) => `${rule} ${words}`).sort()).toEqual([
      'ModalOf should of',
      'SpellCheck recieved',
    ])
    for (const { place, words } of lints) expect(body.slice(place.start, place.end)).toBe(words)
    expect(lints.find(({ rule }) => rule === 'SpellCheck')?.replacements).toContain('received')
  })

  it('finds a slip in a sentence of more than 40 words', async () => {
    const body = `I liked ${'how you talk and listen and '.repeat(8)}that I recieved an answer.`
    expect((await read(body)).map(({ words }) => words)).toContain('recieved')
  })

  it('says of a word that it is right in another English', async () => {
    const spell = async (body: string, english: English | null) =>
      (await read(body, english)).map(
        ({ words, isRightElsewhere }) => `${words} ${isRightElsewhere === true}`,
      )
    expect(await spell('My favourite color.', 'british')).toEqual(['color true'])
    expect(await spell('My favourite color.', 'american')).toEqual(['favourite true'])
    expect(await spell('My favourite colorr.', null)).toEqual(['colorr false'])
  })

  it('learns names, and forgets them for the next card', async () => {
    const words = async (taught: readonly string[]) =>
      (await read('We met Zorbul.', 'british', taught)).map((lint) => lint.words)
    expect(await words([])).toEqual(['Zorbul'])
    expect(await words(['Zorbul'])).toEqual([])
    expect(await words(['Quandle'])).toEqual(['Zorbul'])
  })

  it('takes a word for right that is made from a right one', async () => {
    expect(await read('That makes it findable.')).toEqual([])
    expect((await read('Not untill three.')).map(({ words }) => words)).toContain('untill')
  })

  it('finds nothing in an empty text', async () => {
    expect(await read(' \n')).toEqual([])
  })
})

describe('a note in another language', () => {
  it('has nothing to look at', async () => {
    const text =
      'Hallo Jane,\nvielen Dank für das gute Gespräch heute, ich habe mich sehr darüber gefreut und melde mich am Freitag wieder.\nViele Grüße\nSam'
    expect(await findLanguage(aCheckedNote('thank-you', text))).toEqual([])
  })
})
