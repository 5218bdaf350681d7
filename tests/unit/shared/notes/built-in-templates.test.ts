import { describe, expect, it } from 'vitest'
import { templateIds, tones } from '#shared/model/template'
import { builtInTemplates } from '#shared/notes/built-in-templates'
import { listSentences } from '#shared/notes/choose-wording'
import { parseTemplate } from '#shared/text/template/parse-template'

const notes = templateIds.filter((id) => builtInTemplates[id].kind === 'note')
const scripts = templateIds.filter((id) => builtInTemplates[id].kind === 'script')

describe('builtInTemplates', () => {
  it.each(templateIds)('holds %s under its own id, with a name and its fields', (id) => {
    const template = builtInTemplates[id]
    expect(template.id).toBe(id)
    expect(template.name).not.toBe('')
    expect(template.fields).toEqual(expect.arrayContaining([...parseTemplate(template.body)]))
  })

  it('gives every template a name of its own', () => {
    expect(new Set(templateIds.map((id) => builtInTemplates[id].name)).size).toBe(templateIds.length)
  })

  it.each(notes)(
    'has at least two mails and two short forms of %s in each tone, the mails with a subject',
    (id) => {
      const { wordings } = builtInTemplates[id]
      for (const tone of tones) {
        expect(wordings[tone].mail.length).toBeGreaterThanOrEqual(2)
        expect(wordings[tone].short.length).toBeGreaterThanOrEqual(2)
        for (const { subject } of wordings[tone].mail) expect(subject).not.toBe('')
        for (const { subject } of wordings[tone].short) expect(subject).toBe('')
      }
    },
  )

  it.each(notes)('names the role once at most in each text of %s', (id) => {
    const { plain, formal } = builtInTemplates[id].wordings
    for (const { subject, body } of [plain.mail, plain.short, formal.mail, formal.short].flat()) {
      // Of a condition and its opposite only one is filled in.
      const text = `${subject}\n${body}`.replace(/\{\{\^(\w+)\}\}.*?\{\{\/\1\}\}/gs, '')
      expect(text.match(/\{\{theRole\}\}/g)?.length ?? 0).toBeLessThanOrEqual(1)
    }
  })

  it.each(notes)('shares no sentence between two mails of %s', (id) => {
    for (const tone of tones) {
      const sentences = builtInTemplates[id].wordings[tone].mail.flatMap(({ body }) => [
        ...new Set(listSentences(body.replace(/\{\{[^}]*\}\}/g, ' '))),
      ])
      expect(sentences.filter((sentence, index) => sentences.indexOf(sentence) !== index)).toEqual([])
    }
  })

  it.each(notes)('writes %s with contractions in the plain tone and without in the formal one', (id) => {
    const { plain, formal } = builtInTemplates[id].wordings
    const stiff = /\b(?:I am|I will|do not|cannot|is not|I would (?:like|be|bring|love))\b/
    for (const { body } of [...plain.mail, ...plain.short]) expect(body).not.toMatch(stiff)
    for (const { body } of [...formal.mail, ...formal.short])
      expect(body).not.toMatch(/\w'(?:m|ll|ve|d|re|t)\b/)
  })

  it.each(templateIds)('contains no impatient, worn or corporate wording in %s', (id) => {
    const worn =
      /as soon as possible|asap|urgent|still waiting|have not heard|no reply\b(?! needed)|just following up|at your earliest|touch base|circle back|reach out|hope this (?:finds|email)|great respect|your consideration|synerg|leverage|passionate|esteemed|do not hesitate|stuck with me|has stayed with me|of great interest|every success|(?:if|provide) anything (?:else|further)|would be useful, just ask|I wanted to|I appreciate|forward to hearing|I hope you(?:'re| are) well/i
    for (const tone of tones)
      for (const { body } of Object.values(builtInTemplates[id].wordings[tone]).flat())
        expect(body).not.toMatch(worn)
  })

  it.each(scripts)('thanks them in %s', (id) => {
    expect(builtInTemplates[id].body).toMatch(/thank/i)
  })
})
