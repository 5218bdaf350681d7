import { describe, expect, it } from 'vitest'
import { type TemplateId, templateIds } from '#shared/model/template'
import { builtInTemplates } from '#shared/notes/built-in-templates'
import { parseTemplate } from '#shared/notes/parse-template'
import { writeNote } from '#shared/notes/write-note'
import { countWords } from '#shared/text/plain-text'
import { anInterview } from '#tests/support/builders/interview'
import { aPromise } from '#tests/support/builders/promise'
import { someSettings } from '#tests/support/builders/workspace'
import { aFollowUp, aNoteRequest, aScreenedCard, at } from '../templates/a-note-request.ts'

const notes = templateIds.filter((id) => builtInTemplates[id].kind === 'note')
const scripts = templateIds.filter((id) => builtInTemplates[id].kind === 'script')

const sparse = aScreenedCard({ role: '', people: [], interviews: [anInterview()] })
const rich = aScreenedCard({
  role: 'Senior lens designer',
  sellingPoints: ['ten years of coating lenses', 'a habit of measuring first', 'Spanish'],
  interviews: [
    anInterview({
      personIds: ['jane'],
      topics: ['The new coating line'],
      learned: 'every lens is tested twice',
      challenge: 'Scrap doubled over the winter',
      strengths: 'calm shifts and good tools',
    }),
  ],
  theirPromises: [aPromise({ terms: { kind: 'decide-by', date: '2026-03-06' } })],
})

function writeFrom(template: TemplateId, known: 'sparse' | 'rich') {
  const isThanks = template.startsWith('thank-you')
  return writeNote(
    aNoteRequest({
      card: known === 'rich' ? rich : sparse,
      settings: someSettings({ yourName: known === 'rich' ? 'Robin Hale' : '' }),
      followUp: aFollowUp({
        template,
        step: isThanks ? 'thank-you' : 'check-in',
        personId: known === 'rich' ? 'jane' : null,
      }),
      now: at(isThanks ? '2026-03-04 09:00' : '2026-03-10 09:00'),
    }),
  )
}

describe('builtInTemplates', () => {
  it.each(templateIds)('holds %s under its own id, with a name and its fields', (id) => {
    const template = builtInTemplates[id]
    expect(template.id).toBe(id)
    expect(template.name).not.toBe('')
    expect(template.fields).toEqual([...new Set(parseTemplate(template.subject + template.body))])
  })

  it('gives every template a name of its own', () => {
    expect(new Set(templateIds.map((id) => builtInTemplates[id].name)).size).toBe(templateIds.length)
  })

  const each = notes.flatMap((id) => [[id, 'sparse' as const] as const, [id, 'rich' as const] as const])

  it.each(each)('writes %s from a %s card in 60 to 180 words', (id, known) => {
    const words = countWords(writeFrom(id, known).body)
    expect(words).toBeGreaterThanOrEqual(60)
    expect(words).toBeLessThanOrEqual(180)
  })

  it.each(each)('writes %s from a %s card with a greeting, thanks and the company', (id, known) => {
    const { subject, body } = writeFrom(id, known)
    expect(subject).not.toBe('')
    expect(body).toMatch(/^(Hello Jane|Hello|Dear hiring team),\n\n\S/)
    expect(body).toMatch(/[Tt]hank/)
    expect(body).toContain('Northwind Optics')
    expect(body).toMatch(known === 'rich' ? /\n\n.*regards,\nRobin Hale$/ : /\n\n.*regards$/)
  })

  it.each([...each, ...scripts.flatMap((id) => [[id, 'sparse'] as const, [id, 'rich'] as const])])(
    'writes %s from a %s card without leftover tags or gaps',
    (id, known) => {
      const { subject, body } = writeFrom(id, known)
      for (const text of [subject, body]) {
        expect(text).not.toMatch(/\{\{|\}\}|undefined|null|NaN/)
        expect(text).not.toMatch(/ {2}| [,.;:?!]|\(\)|\.\.|,\.|\n{3}| \n|\n /)
      }
      expect(body.match(/\[[^\]]*\]/g) ?? []).toEqual(
        known === 'sparse' && builtInTemplates[id].fields.includes('detail')
          ? ['[one thing from the conversation]']
          : [],
      )
    },
  )

  it('contains no impatient wording', () => {
    const impatient =
      /as soon as possible|asap|urgent|still waiting|have not heard|no reply|just following up|at your earliest/i
    for (const id of templateIds) expect(builtInTemplates[id].body).not.toMatch(impatient)
  })
})
