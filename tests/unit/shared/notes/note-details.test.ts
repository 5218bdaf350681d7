import { describe, expect, it } from 'vitest'
import type { Card } from '#shared/model/card'
import { chooseNoteDetails } from '#shared/notes/note-details'
import { findConversation } from '#shared/rules/facts/conversation'
import { countWords } from '#shared/text/plain-text'
import { anInterview } from '#tests/support/builders/interview'
import { aScreenedCard, at } from '../templates/a-note-request.ts'

function detailsFor(card: Card, personId: string | null = 'jane') {
  const conversation = findConversation(card, { now: at('2026-03-04 12:00'), zone: 'America/New_York' })
  return chooseNoteDetails(card, conversation, personId)
}

const talk = (overrides: Parameters<typeof anInterview>[0]) =>
  anInterview({ personIds: ['jane'], ...overrides })
const nothing = { detail: '', learned: '', challenge: '', strengths: '', points: '' }

describe('chooseNoteDetails', () => {
  it('returns empty texts for a card without details', () => {
    expect(detailsFor(aScreenedCard())).toEqual(nothing)
    expect(detailsFor(aScreenedCard({ interviews: [] }))).toEqual(nothing)
  })

  it('uses a topic as the detail and keeps the rest for their own sentences', () => {
    const interview = talk({
      topics: ['', 'The new coating line', 'Shift work'],
      challenge: 'Scrap doubled in winter.',
      learned: 'they test every lens twice',
      strengths: 'Everyone knows the process.',
    })
    expect(detailsFor(aScreenedCard({ interviews: [interview] }))).toEqual({
      detail: 'the new coating line',
      challenge: 'Scrap doubled in winter',
      learned: 'they test every lens twice',
      strengths: 'Everyone knows the process',
      points: '',
    })
  })

  it.each([
    [{ challenge: 'Scrap doubled', learned: 'they test twice' }, 'Scrap doubled', 'learned'],
    [{ learned: 'they test twice', strengths: 'Good tools' }, 'they test twice', 'strengths'],
    [{ strengths: 'Good tools' }, 'Good tools', null],
  ] as const)('uses the next best as the detail and repeats nothing: %o', (known, detail, other) => {
    const details = detailsFor(aScreenedCard({ interviews: [talk(known)] }))
    expect(details.detail).toBe(detail)
    const otherDetails = Object.entries(details).filter(([name, text]) => name !== 'detail' && text !== '')
    expect(otherDetails.map(([name]) => name)).toEqual(other === null ? [] : [other])
  })

  it('prefers the interview the recipient was in', () => {
    const interviews = [
      talk({ id: 'a', topics: ['Shift work'], personIds: ['tom'] }),
      talk({ id: 'b', topics: ['Lens coating'], start: '2026-03-03T21:00:00.000Z' }),
    ]
    const card = aScreenedCard({ interviews })
    expect(detailsFor(card, 'jane').detail).toBe('Lens coating')
    expect(detailsFor(card, 'tom').detail).toBe('Shift work')
    expect(detailsFor(card, null).detail).toBe('Shift work')
  })

  it('returns at most two selling points', () => {
    const card = aScreenedCard({ sellingPoints: [' ', 'ten years of optics', 'a calm hand', 'Spanish'] })
    expect(detailsFor(card).points).toBe('ten years of optics and a calm hand')
  })

  it('separates with semicolons points that would run into one another', () => {
    const of = (sellingPoints: string[]) => detailsFor(aScreenedCard({ sellingPoints })).points
    expect(of(['optics, coating and test', 'a calm hand'])).toBe('optics, coating and test; a calm hand')
    expect(of(['Led a team', 'Built a line'])).toBe('Led a team; Built a line')
  })

  it('shortens a text that is too long to its first sentence, or to some words', () => {
    const sentence = 'The handover takes nine days. '
    const topics = [sentence + 'And then it goes on and on. '.repeat(6)]
    expect(detailsFor(aScreenedCard({ interviews: [talk({ topics })] })).detail).toBe(
      'the handover takes nine days',
    )

    const endless = detailsFor(
      aScreenedCard({ interviews: [talk({ challenge: 'lens '.repeat(4000) })] }),
    ).detail
    expect(endless).toMatch(/^lens .*lens…$/)
    expect(countWords(endless)).toBe(26)
  })

  it('leaves out what a short note has no room for, the least important first', () => {
    const long = (word: string) => `${word} `.repeat(20).trim()
    const interview = talk({ topics: [long('topic')], learned: long('learned'), strengths: long('strength') })
    const card = aScreenedCard({ interviews: [interview], sellingPoints: [long('first'), long('second')] })
    const details = detailsFor(card)
    expect(details.detail).toBe(long('topic'))
    expect(details.points).toBe(long('first'))
    expect(details.learned).toBe('')
    expect(details.strengths).toBe('')
  })
})
