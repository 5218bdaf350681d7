import { describe, expect, it } from 'vitest'
import { bringFrame, parsePhrase, remarkFrame, toMidSentence } from '#shared/text/phrases/phrase'

const remark = (typed: string) => parsePhrase(typed, remarkFrame)

describe('parsePhrase', () => {
  it.each([
    ['people leaving in the first week', 'people leaving in the first week'],
    ['  - How you price the quiet routes. ', 'how you price the quiet routes'],
    ['about the handover', 'the handover'],
    ['What you said about scrap in winter', 'scrap in winter'],
    ['“the second site”', 'the second site'],
    ['IT support at night', 'IT support at night'],
    ['working with Dr. Vogt on nights', 'working with Dr. Vogt on nights'],
    ['their pricing', 'their pricing'],
  ])('takes “%s” as “%s”', (typed, value) => {
    expect(remark(typed)).toEqual({ ok: true, value })
  })

  it.each([
    ['She cares most about people leaving', /reads as a sentence of its own.*“what you said about”/],
    ["It's all manual", /sentence of its own/],
    ['they test every lens', /sentence of its own/],
    ['the new line. It starts in May', /One thing is enough/],
    ['word '.repeat(21), /too long.*20 words/],
    ['  ', /Type what follows/],
    ['...', /Type what follows/],
  ])('refuses “%s” and says what fits', (typed, reason) => {
    const parsed = remark(typed)
    expect(parsed.ok ? '' : parsed.reason).toMatch(reason)
  })

  it('takes the beginning of the other sentence off as well', () => {
    expect(parsePhrase("I'd bring ten years of optics", bringFrame)).toEqual({
      ok: true,
      value: 'ten years of optics',
    })
    expect(parsePhrase('I’d bring ten years of optics', bringFrame)).toEqual({
      ok: true,
      value: 'ten years of optics',
    })
  })
})

describe('toMidSentence', () => {
  it.each([
    ['Scrap in winter', 'scrap in winter'],
    ['Night shifts, and who covers them', 'night shifts, and who covers them'],
    ['Pricing', 'pricing'],
    ['New York in winter', 'New York in winter'],
    ['IT support', 'IT support'],
    ['iPads on the ward', 'iPads on the ward'],
    ['GmbH rules', 'GmbH rules'],
  ])('turns “%s” into “%s”', (line, text) => {
    expect(toMidSentence(line)).toBe(text)
  })
})
