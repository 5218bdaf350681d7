import { describe, expect, it } from 'vitest'
import { listEmptyFields, previewWording, splitFilled } from '#renderer/features/templates/preview-wording'
import { fillNoteFields } from '#shared/notes/note-fields'
import { aNoteRequest } from '../../../shared/templates/a-note-request.ts'

const fields = fillNoteFields(aNoteRequest())

describe('previewWording', () => {
  it('fills a wording, and marks what came from the card', () => {
    const preview = previewWording({ subject: '{{theRole}}', body: '{{greeting}}, how are you?' }, fields)
    if (!preview.ok) throw new Error(preview.message)
    expect(splitFilled(preview.body)).toEqual([
      { start: 1, text: 'Hi Jane', isFilled: true },
      { start: 9, text: ', how are you?', isFilled: false },
    ])
    expect(splitFilled(preview.subject).map(({ text }) => text)).toEqual([fields.theRole])
  })

  it('reads as the note will, even where the marks would be in the way', () => {
    const ended = { ...fields, company: 'Halden Inc.' }
    const preview = previewWording({ subject: '', body: 'I like {{company}}.' }, ended)
    expect(preview).toMatchObject({ ok: true, body: 'I like Halden Inc.' })
  })

  it('says why a wording cannot be shown', () => {
    expect(previewWording({ subject: '', body: '{{nobody}}' }, fields)).toMatchObject({ ok: false })
  })
})

describe('listEmptyFields', () => {
  it('lists what leaves a gap, and not what a condition leaves out', () => {
    const body = '{{greeting}} {{remark}} {{#hasIWill}}{{iWill}}{{/hasIWill}} {{appointment}}{{appointment}}'
    const empty = { ...fields, remark: '', iWill: '', appointment: '' }
    expect(listEmptyFields({ subject: '{{theRole}}', body }, empty)).toEqual(['remark', 'appointment'])
  })
})
