import { describe, expect, it } from 'vitest'
import { listCardWords } from '#shared/notes/check-facts/card-words'
import { aCard } from '#tests/support/builders/card'
import { aPerson } from '#tests/support/builders/person'

describe('listCardWords', () => {
  it('lists the words of the card and its posting, whole and in parts', () => {
    const card = aCard({
      company: 'Northwind Optics',
      posting: 'You run glimmer-ometers, Next.js and Jane’s lathe.',
      people: [aPerson({ name: 'Jane Okafor' })],
    })
    const words = listCardWords(card)
    for (const word of [
      'northwind',
      'okafor',
      'glimmer-ometers',
      'ometers',
      'next.js',
      'js',
      'jane',
      'lathe',
    ])
      expect(words).toContain(word)
  })

  it('leaves out what the user wrote to the employer, so that a slip in a draft stays one', () => {
    const drafts = [
      { key: 'k', subject: 'Teh call', body: 'I recieved it', savedAt: '2026-03-03T21:00:00.000Z' as const },
    ]
    const words = listCardWords(aCard({ drafts, notes: 'a lathe' }))
    expect(words).toContain('lathe')
    expect(words).not.toContain('recieved')
    expect(words).not.toContain('teh')
  })

  it('is bounded', () => {
    const posting = Array.from({ length: 6000 }, (_, index) => `w${index}`).join(' ')
    expect(listCardWords(aCard({ posting }))).toHaveLength(5000)
  })
})
