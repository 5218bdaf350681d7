import { describe, expect, it } from 'vitest'
import { AppError } from '#shared/errors/app-error'
import { noteViewSchema } from '#shared/ipc/note-view'
import type { TemplateCopy } from '#shared/model/template'
import { writeNote } from '#shared/notes/write-note'
import { countWords } from '#shared/text/plain-text'
import { anAction } from '#tests/support/builders/action'
import { anInterview } from '#tests/support/builders/interview'
import { aPerson } from '#tests/support/builders/person'
import { aPromise } from '#tests/support/builders/promise'
import { someSettings } from '#tests/support/builders/workspace'
import { aFollowUp, aNoteRequest, aScreenedCard, asPlanned, at } from '../templates/a-note-request.ts'

const theirDate = (date: '2026-03-06') => aPromise({ personId: 'jane', terms: { kind: 'decide-by', date } })

describe('writeNote', () => {
  it('writes thanks for a call from a card with details', () => {
    const card = aScreenedCard({
      role: 'Lens designer',
      sellingPoints: ['ten years of coating lenses', 'a habit of measuring first'],
      interviews: [
        anInterview({
          personIds: ['jane'],
          topics: ['The new coating line.'],
          learned: 'every lens is tested twice',
          challenge: 'Scrap doubled over the winter.',
        }),
      ],
      theirPromises: [theirDate('2026-03-06')],
    })
    const note = writeNote(asPlanned('thank-you', { card, now: at('2026-03-03 18:00') }))
    expect(note.subject).toBe('Thank you for our call about the Lens designer role')
    expect(note.body).toBe(`Hello Jane,

Thank you for our call today, and for all you told me about Northwind Optics and the Lens designer role.

One thing we spoke about has stayed with me: the new coating line. I came away having learned something, too: every lens is tested twice.

You told me where help is needed most: Scrap doubled over the winter. What I would bring to it: ten years of coating lenses and a habit of measuring first.

The conversation has made me more interested still, and I have great respect for what you do at Northwind Optics.

You hope to decide by Friday, 6 March, and I look forward to hearing from you. If there is anything I can send you until then, please let me know.

Thank you again for your time. I hope we can meet in person.

Kind regards,
Robin Hale`)
    expect(note.missing).toEqual([])
    expect(note.person).toEqual({ id: 'jane', name: 'Jane Okafor', email: 'jane@example.com', phone: '' })
    expect(note.warning).toBeNull()
  })

  it('writes thanks for a call from a card without details, and lists what is missing', () => {
    const card = aScreenedCard({ role: '', people: [], interviews: [anInterview()] })
    const settings = someSettings()
    const note = writeNote(asPlanned('thank-you', { card, settings, now: at('2026-03-04 11:30') }))
    expect(note.subject).toBe('Thank you for our call about the role')
    expect(note.body).toBe(`Hello,

Thank you for our call yesterday, and for all you told me about Northwind Optics and the role.

One thing we spoke about has stayed with me: [one thing from the conversation].

The conversation has made me more interested still, and I have great respect for what you do at Northwind Optics.

I would be glad to take the next step whenever it suits you. If there is anything I can send you until then, please let me know.

Thank you again for your time. I hope we can meet in person.

Kind regards`)
    expect(note.missing).toEqual([
      'the person’s name',
      'the role',
      'one thing from the conversation',
      'your name',
    ])
    expect(note.person).toBeNull()
  })

  it('writes thanks for an interview on site to a person with a title, with the next appointment in its own zone', () => {
    const card = aScreenedCard({
      company: 'Arbor Health',
      role: 'Senior designer',
      people: [aPerson({ id: 'lena', name: 'Lena Vogt', title: 'Dr.', email: '' })],
      interviews: [
        anInterview({
          kind: 'on-site',
          personIds: ['lena'],
          zone: 'Europe/Berlin',
          start: '2026-03-03T14:00:00.000Z',
          strengths: 'Nurses test every screen',
        }),
        anInterview({ id: 'next', zone: 'Europe/Berlin', start: '2026-03-12T09:30:00.000Z' }),
      ],
    })
    const note = writeNote(asPlanned('thank-you', { card, now: at('2026-03-05 09:00') }))
    expect(note.subject).toBe('Thank you for our meeting about the Senior designer role')
    expect(note.body).toBe(`Dear Dr. Vogt,

Thank you for your time on Tuesday, 3 March, and for showing me so much of Arbor Health and of the Senior designer role. It was a pleasure to meet you in person.

Of all we spoke about, one thing has stayed with me: Nurses test every screen.

I left more interested than I came, and with great respect for what you do at Arbor Health.

I look forward to our next conversation on Thursday, 12 March at 10:30. If there is anything I can send you until then, please let me know.

Thank you again for so good a conversation.

With kind regards,
Robin Hale`)
  })

  it('writes the check-in of day 7', () => {
    const card = aScreenedCard({
      role: 'Lens designer',
      sellingPoints: ['ten years of coating lenses'],
      interviews: [
        anInterview({ personIds: ['jane'], topics: ['The new coating line'], strengths: 'calm shifts' }),
      ],
      actions: [
        anAction({
          key: 'card-1/interview-1/thank-you/1/jane',
          step: 'thank-you',
          at: '2026-03-03T22:00:00.000Z',
        }),
      ],
    })
    const note = writeNote(asPlanned('check-in', { card, now: at('2026-03-10 09:00') }))
    expect(note.subject).toBe('A question about the Lens designer role at Northwind Optics')
    expect(note.body).toBe(`Hello Jane,

Thank you again for our call on Tuesday, 3 March. I keep coming back to one thing we discussed: the new coating line. What I would bring to the work: ten years of coating lenses.

I remain very interested in the Lens designer role at Northwind Optics, not least because of what you told me: calm shifts. I know that these things take time. May I ask where you are in your decision, and when I might expect to hear? If anything would help you until then, such as a work sample or a reference, I will gladly send it.

Thank you for your time and your consideration. I hope we can meet in person.

With thanks and kind regards,
Robin Hale`)
    expect(note.title).toBe('Check in with Jane Okafor')
    expect(note.template).toBe('check-in')
  })

  it('writes the check-in after the day they named has passed', () => {
    const card = aScreenedCard({
      theirPromises: [theirDate('2026-03-06')],
      actions: [
        anAction({
          key: 'card-1/interview-1/thank-you/1/jane',
          step: 'thank-you',
          at: '2026-03-03T22:00:00.000Z',
        }),
      ],
    })
    const note = writeNote(asPlanned('check-in', { card, now: at('2026-03-09 09:00') }))
    expect(note.template).toBe('check-in-promise')
    expect(note.body).toBe(`Hello Jane,

Thank you again for our call on Tuesday, 3 March. You had hoped to decide by Friday, 6 March. I know how easily such a date moves when the choice matters, so may I ask whether a new one is in view?

I remain very interested in the Lens designer role at Northwind Optics. I keep coming back to one thing we discussed: [one thing from the conversation].

If anything would help you until you decide, such as a work sample or a reference, I will gladly send it. Thank you for your time and your consideration. I hope we can meet in person.

With thanks and kind regards,
Robin Hale`)
  })

  it('begins the check-in with the thanks that were never sent', () => {
    const card = aScreenedCard({ role: '' })
    const note = writeNote(asPlanned('check-in', { card, now: at('2026-03-10 09:00') }))
    expect(note.template).toBe('late-thanks-check-in')
    expect(note.subject).toBe('My thanks, and a question about the role')
    expect(note.body).toBe(`Hello Jane,

First of all, thank you for our call on Tuesday, 3 March. These thanks come later than I meant them to, and they are no less sincere.

One thing we spoke about has stayed with me: [one thing from the conversation].

I remain very interested in the role at Northwind Optics. May I ask where you are in the decision, and when I might expect to hear? If anything would help you until then, such as a work sample or a reference, I will gladly send it.

Thank you again for your time. I hope we can meet in person.

With kind regards,
Robin Hale`)
  })

  it('does not mention a promised day that has passed', () => {
    const card = aScreenedCard({
      theirPromises: [aPromise({ terms: { kind: 'decide-by', date: '2026-03-04' } })],
    })
    const bodyAt = (wall: string) => writeNote(aNoteRequest({ card, now: at(wall) })).body
    expect(bodyAt('2026-03-04 12:00')).toContain(
      'You hope to decide by Wednesday, 4 March, and I look forward',
    )
    expect(bodyAt('2026-03-05 12:00')).toContain(
      'I would be glad to take the next step whenever it suits you.',
    )
  })

  it('names the day of an agreed call', () => {
    const card = aScreenedCard({
      theirPromises: [aPromise({ terms: { kind: 'call-on', date: '2026-03-10' } })],
    })
    expect(writeNote(aNoteRequest({ card })).body).toContain(
      'As we agreed, I will call you on Tuesday, 10 March.',
    )
  })

  it('mentions that they allowed the user to be in touch', () => {
    const card = aScreenedCard({
      theirPromises: [aPromise({ terms: { kind: 'call-on', date: '2026-03-09' } })],
    })
    const followUp = aFollowUp({ step: 'check-in', template: 'check-in' })
    const { body } = writeNote(aNoteRequest({ card, followUp, now: at('2026-03-09 09:00') }))
    expect(body).toContain('You kindly said that I could be in touch on Monday, 9 March. May I ask where')
    expect(body).not.toContain('these things take time')
  })

  it('writes to the hiring team if nobody is named', () => {
    const card = aScreenedCard({ people: [], interviews: [anInterview()] })
    const note = writeNote(asPlanned('check-in', { card, now: at('2026-03-10 09:00') }))
    expect(note.body).toMatch(/^Dear hiring team,\n/)
    expect(note.missing).toContain('the person’s name')
    expect(countWords(note.body)).toBeGreaterThanOrEqual(60)
  })

  it('returns the saved draft, unless a fresh note is requested', () => {
    const draft = {
      key: aFollowUp().key,
      subject: 'Mine',
      body: 'Hello Jane,\n\nthank you.',
      savedAt: '2026-03-03T22:00:00.000Z' as const,
    }
    const card = aScreenedCard({ drafts: [draft] })
    const kept = writeNote(aNoteRequest({ card, useDraft: true }))
    expect(kept).toMatchObject({ subject: 'Mine', body: draft.body, isDraft: true, missing: [] })
    const fresh = writeNote(aNoteRequest({ card, useDraft: false }))
    expect(fresh).toMatchObject({
      isDraft: false,
      subject: 'Thank you for our call about the Lens designer role',
    })
  })

  it('lists a placeholder left in a draft as missing', () => {
    const draft = {
      key: aFollowUp().key,
      subject: '',
      body: 'I liked [one thing from the conversation].',
      savedAt: '2026-03-03T22:00:00.000Z' as const,
    }
    const note = writeNote(aNoteRequest({ card: aScreenedCard({ drafts: [draft] }) }))
    expect(note.missing).toEqual(['one thing from the conversation'])
  })

  const copy: TemplateCopy = {
    id: 'thank-you-call',
    subject: 'Thanks, {{company}}',
    body: '{{greeting}},\n\nthank you for {{conversation}}.',
    changedAt: '2026-03-01T15:00:00.000Z',
  }

  it('uses the user’s own copy of a template, and lists only what that one lacks', () => {
    const settings = someSettings()
    const note = writeNote(aNoteRequest({ templates: [copy], settings }))
    expect(note.subject).toBe('Thanks, Northwind Optics')
    expect(note.body).toBe('Hello Jane,\n\nthank you for our call.')
    expect(note.missing).toEqual([])
  })

  it('falls back to the built-in template if the copy is broken, and reports it', () => {
    const broken = { ...copy, body: '{{greeting}} {{#remote}}' }
    const note = writeNote(aNoteRequest({ templates: [broken] }))
    expect(note.body).toContain('Thank you for our call today')
    expect(note.missing.at(-1)).toContain('your own version of this template, which cannot be read')
    expect(note.missing.at(-1)).toContain('“remote”')
  })

  it('refuses a follow-up without a note', () => {
    const request = aNoteRequest({ followUp: aFollowUp({ template: null }) })
    expect(() => writeNote(request)).toThrow(AppError)
  })

  it('matches the schema of the contract', () => {
    const note = writeNote(aNoteRequest())
    expect(noteViewSchema.parse(note)).toEqual(note)
  })
})

describe('writeNote, the day of the conversation', () => {
  const bodyAt = (now: number, zone: string, interviewZone = 'America/New_York') =>
    writeNote(
      aNoteRequest({
        card: aScreenedCard({ interviews: [anInterview({ personIds: ['jane'], zone: interviewZone })] }),
        now,
        zone,
      }),
    ).body

  it('is “today” or “yesterday” only while that is true', () => {
    expect(bodyAt(at('2026-03-03 23:59'), 'America/New_York')).toContain('our call today,')
    expect(bodyAt(at('2026-03-04 00:00'), 'America/New_York')).toContain('our call yesterday,')
    expect(bodyAt(at('2026-03-05 00:00'), 'America/New_York')).toContain('our call on Tuesday, 3 March,')
  })

  it('follows the zone of the interview if the user is elsewhere', () => {
    // It is Wednesday in Lord Howe when the call in New York ends on Tuesday.
    const now = at('2026-03-04 09:00')
    expect(bodyAt(now, 'Australia/Lord_Howe')).toContain('our call yesterday,')
    expect(bodyAt(at('2026-03-03 16:00'), 'Australia/Lord_Howe')).toContain('our call today,')
    // At 00:30 in New York the call was yesterday for Jane, but it is still today in Kolkata.
    expect(bodyAt(at('2026-03-04 00:30'), 'Asia/Kolkata')).toContain('our call on Tuesday, 3 March,')
    expect(bodyAt(at('2026-03-03 16:00'), 'America/New_York', 'Asia/Kolkata')).toContain('our call today,')
    expect(bodyAt(at('2026-03-05 16:00'), 'America/New_York', 'Asia/Kolkata')).toContain(
      'on Wednesday, 4 March,',
    )
  })

  it('has the year if it is not the current one', () => {
    expect(bodyAt(at('2027-03-03 16:00'), 'America/New_York')).toContain('our call on Tuesday, 3 March 2026,')
  })

  it('comes with a warning before its time, and with the number to call', () => {
    const card = aScreenedCard({ people: [aPerson({ phone: ' +1 555 0100 ' })] })
    const note = writeNote(asPlanned('check-in', { card, now: at('2026-03-03 18:00') }))
    expect(note.warning).toContain('Not before Tuesday, 10 March')
    expect(note.person?.phone).toBe('+1 555 0100')
    expect(writeNote(asPlanned('check-in', { card, now: at('2026-03-10 09:00') })).warning).toBeNull()
  })
})
