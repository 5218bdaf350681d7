import { describe, expect, it } from 'vitest'
import { checkNote } from '#shared/notes/check/check-note'
import type { Lint } from '#shared/notes/check/language/lint'
import { aCheckedNote, type NoteOverrides } from '#tests/support/notes/a-checked-note'

/** Returns what is said of the spelling of a sentence in which the checker doubts words. */
function check(
  sentence: string,
  lints: Readonly<Record<string, Partial<Lint>>>,
  overrides: NoteOverrides = {},
) {
  const note = aCheckedNote('thank-you', `Hi Jane,\n${sentence}\nBest,\nSam`, { ...overrides, lints })
  return checkNote(note).findings.filter(({ check }) => check === 'spelling')
}

const doubts = (word: string, ...replacements: string[]) => ({ [word]: { replacements } })

describe('spelling', () => {
  it('marks a misspelled word, offers its correction, and asks whether the word is right', () => {
    const [finding] = check('I recieved it today.', doubts('recieved', 'received', 'relieved'))
    expect(finding).toMatchObject({
      level: 'look',
      text: '“recieved” looks misspelled.',
      place: { field: 'body', start: 11, end: 19 },
      replacement: 'received',
      alternatives: [],
      word: 'recieved',
    })
  })

  it('only asks about a word that may be a rare one, and is silent if it is near no other', () => {
    expect(check('I’d repipe it.', doubts('repipe', 'recipe', 'repine'))[0]).toMatchObject({
      level: 'nice',
      text: 'Is “repipe” spelled right?',
      replacement: 'recipe',
      word: 'repipe',
    })
    expect(check('We did a balayage.', doubts('balayage', 'baggage', 'balance'))).toEqual([])
  })

  it('writes a correction with the apostrophes of the note', () => {
    const lint = doubts('doesnt', "doesn't")
    expect(check('It doesnt matter.', lint)[0]?.replacement).toBe("doesn't")
    expect(check('It doesnt matter, I’d say.', lint)[0]?.replacement).toBe('doesn’t')
  })

  it.each([
    ['a capitalised word', 'Zorbul liked it.', doubts('Zorbul', 'Zebu')],
    ['a part of a name in capitals', 'We use Next.js here.', doubts('js', 'as')],
    ['a word with a digit', 'It’s for year 9s.', doubts('9s', 'as')],
    ['a short part of a compound', 'I bring my hi-vis.', doubts('vis', 'visa')],
    ['an address', 'Write to zorbul@example.com.', doubts('zorbul', 'zourbul')],
    ['a link', 'See example.com/zorbul.', doubts('zorbul', 'zourbul')],
    ['a word that lacks only its capital', 'i’d love to.', doubts('i’d', "I'd", 'id')],
    ['a name in small letters', 'the abara case.', doubts('abara', 'abra')],
    ['a possessive of a name', 'the okafor’s case.', doubts('okafor’s', 'orator')],
    ['a company in small letters', 'what brightwell does.', doubts('brightwell', 'bright')],
    ['a word of work', 'I ran the backfill.', doubts('backfill', 'backflill')],
    ['a word in a gap', 'I liked [the zorbul there].', doubts('zorbul', 'zourbul')],
  ])('is silent about %s', (_, sentence, lints) => {
    expect(check(sentence, lints)).toEqual([])
  })

  it('is silent about the greeting, whose name may be any', () => {
    const lints = doubts('zorbul', 'zourbul')
    const note = (text: string) =>
      checkNote(aCheckedNote('check-in', text, { lints })).findings.filter(
        ({ check }) => check === 'spelling',
      )
    expect(note('Hi zorbul,\nAny news about the role?\nSam')).toEqual([])
    expect(note('Hi Jane,\nAny news about the zorbul?\nSam')).toHaveLength(1)
  })

  it('takes the words of the card and of the dictionary for right, also in other forms', () => {
    const lints = doubts('zorbul', 'zourbul')
    expect(check('A zorbul it is.', lints)).toHaveLength(1)
    expect(check('A zorbul it is.', lints, { cardWords: ['zorbul'] })).toEqual([])
    expect(check('A zorbul it is.', lints, { dictionary: ['Zorbul'] })).toEqual([])
    expect(check('The zorbul’s it is.', doubts('zorbul’s', 'zourbul'), { dictionary: ['zorbul'] })).toEqual(
      [],
    )
  })

  it('takes two whole words for a compound, unless a little one ran into the next', () => {
    const split = (words: string) => ({ rule: 'SplitWords', replacements: [words] })
    const note = (word: string, words: string) => {
      const input = aCheckedNote('thank-you', `Hi Jane,\nThe ${word} worked.\nSam`, {
        lints: doubts(word, `${word.slice(0, 2)}z${word.slice(2)}`),
      })
      const lints = [...(input.lints ?? []), { ...input.lints?.[0], ...split(words) } as Lint]
      return checkNote({ ...input, lints }).findings.filter(({ check }) => check === 'spelling')
    }
    expect(note('stockroomers', 'stock roomers')).toEqual([])
    expect(note('adress', 'a dress')).toHaveLength(1)
    expect(note('thequeue', 'the queue')).toHaveLength(1)
  })

  it('is silent about a sentence in another language, and not about the next one', () => {
    const lints = { ...doubts('vielen', 'violent'), ...doubts('lieben', 'liebeen'), ...doubts('teh', 'the') }
    expect(check('Und vielen lieben Dank! I liked teh tour.', lints).map(({ word }) => word)).toEqual(['teh'])
  })

  it('says what the user’s English has for a word of another one, which is only nice to have', () => {
    const lints = { favourite: { replacements: ['favorite'], isRightElsewhere: true } }
    expect(check('My favourite part.', lints, { english: 'american' })[0]).toMatchObject({
      level: 'nice',
      text: 'American English has “favorite” for “favourite”.',
      replacement: 'favorite',
    })
    expect(check('My favourite part.', lints, { english: null })).toEqual([])
  })
})
