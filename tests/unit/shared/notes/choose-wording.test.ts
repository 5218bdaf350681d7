import { describe, expect, it } from 'vitest'
import { chooseWording } from '#shared/notes/choose-wording'

const texts = [
  'I am still thinking about the call.',
  'The call has stayed on my mind.',
  'What a good call that was.',
].map((body) => ({ subject: '', body }))
const sent = (toReader: readonly string[], toOthers: readonly string[] = []) => ({
  toReader: toReader.map((text, at) => ({ text, at })),
  toOthers: toOthers.map((text, at) => ({ text, at })),
})

describe('chooseWording', () => {
  it('takes the preferred wording while nothing was read', () => {
    expect(chooseWording(texts, { sent: sent([]), preferred: 0 })).toBe(0)
    expect(chooseWording(texts, { sent: sent([]), preferred: 4 })).toBe(1)
  })

  it('takes the next one that the reader has not read, whatever its case and signs', () => {
    const read = sent(['Hi,\n\nI am still thinking — about the CALL!'])
    expect(chooseWording(texts, { sent: read, preferred: 0 })).toBe(1)
  })

  it('minds what the reader read more than what a colleague did', () => {
    const read = sent([texts[0]?.body ?? ''], [texts[1]?.body ?? '', texts[2]?.body ?? ''])
    expect(chooseWording(texts, { sent: read, preferred: 0 })).toBe(1)
    expect(chooseWording(texts, { sent: sent([], [texts[0]?.body ?? '']), preferred: 0 })).toBe(1)
  })

  it('takes the preferred one again once all were read', () => {
    const all = sent(texts.map(({ body }) => body))
    expect(chooseWording(texts, { sent: all, preferred: 2 })).toBe(2)
  })
})
