import { describe, expect, it } from 'vitest'
import { checkNote } from '#shared/notes/check/check-note'
import { aCheckedNote } from '#tests/support/notes/a-checked-note'

const text = (greeting: string) =>
  `${greeting}\nThanks for today. The trial emails are on my mind, and I’d love to help with them.\nSam`

const check = (greeting: string, name: string, overrides = {}) => {
  const reader = { id: 'reader', name, title: '', nicknames: [] as string[], unsureOfSpelling: false }
  const others = [{ ...reader, id: 'other', name: 'Tom Abara' }]
  const people = [{ ...reader, ...overrides }, ...others]
  const { findings } = checkNote(aCheckedNote('thank-you', text(greeting), { to: 'reader', people }))
  return findings.filter((finding) => finding.check === 'greeting')
}

describe('greeting', () => {
  it.each([
    ['Hi Jane,', 'Jane Whitfield'],
    ['hi jane', 'Jane Whitfield'],
    ['Dear Jane Whitfield,', 'Jane Whitfield'],
    ['Dear Ms. Whitfield,', 'Jane Whitfield'],
    ['Dear Dr. van der Berg:', 'Annelies van der Berg'],
    ['Good morning Zoë!', 'Zoe Field'],
    ['Hello Jean-Pierre', 'Jean-Pierre Lacroix'],
    ['Hi J.,', 'Jane Whitfield'],
    ['Hi Jane and Tom,', 'Jane Whitfield'],
    ['Hi Jane & team,', 'Jane Whitfield'],
    ['Hi all,', 'Jane Whitfield'],
    ['Dear hiring team,', 'Jane Whitfield'],
    ['Hello,', 'Jane Whitfield'],
    ['こんにちは 田中さん、', '田中'],
    ['Thanks for today, Jane.', 'Jane Whitfield'],
  ])('accepts %j for %s', (greeting, name) => {
    expect(check(greeting, name)).toEqual([])
  })

  it.each([
    ['Hi Tom,', 'Jane Whitfield', 'Jane'],
    ['Hi Tom Whitfield,', 'Jane Whitfield', 'Jane'],
    ['Hi Jnae,', 'Jane Whitfield', 'Jane'],
    ['Dear Mr. Whitfeild,', 'Jane Whitfield', 'Whitfield'],
    ['Dear Ms. Smith,', 'Jane Whitfield', 'Whitfield'],
    ['Hi Rebecca!', 'Jane Whitfield', 'Jane'],
    ['Tom,', 'Jane Whitfield', 'Jane'],
  ])('corrects %j for %s to %s', (greeting, name, replacement) => {
    expect(check(greeting, name)).toMatchObject([{ level: 'fix', replacement }])
  })

  it('asks about a short form once, and then knows it', () => {
    expect(check('Hi Jenny,', 'Jennifer Castellano')).toMatchObject([{ level: 'nice', nickname: 'Jenny' }])
    expect(check('Hi Jenny,', 'Jennifer Castellano', { nicknames: ['Jenny'] })).toEqual([])
    expect(check('Hi Maz,', 'Marianne Holt')).toMatchObject([{ level: 'fix', nickname: 'Maz' }])
    expect(check('Hi Maz,', 'Marianne Holt', { nicknames: ['maz'] })).toEqual([])
  })

  it('offers no nickname for the name of somebody else on the card', () => {
    expect(check('Hi Tom,', 'Jane Whitfield')[0]).not.toHaveProperty('nickname')
  })
})
