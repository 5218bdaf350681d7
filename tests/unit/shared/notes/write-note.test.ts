import { describe, expect, it } from 'vitest'
import { AppError } from '#shared/errors/app-error'
import { noteViewSchema } from '#shared/ipc/note-view'
import { type TemplateCopy, type TemplateId, tones } from '#shared/model/template'
import { addressFollowUp } from '#shared/notes/address/address-follow-up'
import { writeNote } from '#shared/notes/write-note'
import { anAction } from '#tests/support/builders/action'
import { anAnswer } from '#tests/support/builders/answer'
import { aCard } from '#tests/support/builders/card'
import { anInterview } from '#tests/support/builders/interview'
import { anOffer } from '#tests/support/builders/offer'
import { aPerson } from '#tests/support/builders/person'
import { anOwnPromise, aPromise } from '#tests/support/builders/promise'
import { someSettings } from '#tests/support/builders/workspace'
import { aFollowUp, aNoteRequest, aScreenedCard, asPlanned, at } from '../templates/a-note-request.ts'

const decideBy = (date: `${number}-${number}-${number}`) =>
  aPromise({ personId: 'jane', terms: { kind: 'decide-by', date } })

describe('writeNote', () => {
  it('writes thanks for a call from a card with details', () => {
    const card = aScreenedCard({
      wouldBring: ['ten years of coating lenses', 'a habit of measuring first'],
      interviews: [
        anInterview({
          personIds: ['jane'],
          remarks: [
            {
              personId: 'jane',
              text: 'scrap doubling over the winter',
              thought: 'we had that at Lantern and it was the humidity in the store',
            },
          ],
        }),
      ],
      theirPromises: [decideBy('2026-03-06')],
      ownPromises: [anOwnPromise({ text: 'Send the coating study', personId: 'jane', date: '2026-03-04' })],
    })
    const note = writeNote(asPlanned('thank-you', { card, now: at('2026-03-03 18:00') }))
    expect(note.subject).toBe('Thanks for the call today')
    expect(note.body).toBe(`Hi Jane,

Thanks for the call today. What you said about scrap doubling over the winter made sense to me. We had that at Lantern and it was the humidity in the store.

I'm very interested in the job. I'll send you the coating study tomorrow. You said there should be a decision by Friday, so I'll wait to hear.

Best,
Robin`)
    expect(note.missing).toEqual([])
    expect(note).toMatchObject({
      remark: 'scrap doubling over the winter',
      thought: 'we had that at Lantern and it was the humidity in the store',
    })
    expect(note).toMatchObject({ tone: 'plain', form: 'mail', wording: 0, wordingCount: 3 })
    expect(note.person).toEqual({ id: 'jane', name: 'Jane Okafor', email: 'jane@example.com', phone: '' })
    expect(note.warning).toBeNull()
  })

  it('writes short thanks from a card without details, and says that one detail would help', () => {
    const card = aScreenedCard({ role: '', people: [], interviews: [anInterview()] })
    const settings = someSettings()
    const note = writeNote(asPlanned('thank-you', { card, settings, now: at('2026-03-04 11:30') }))
    expect(note.body).toBe(`Hi there,

Thanks for the call yesterday. I'd really like the job, so if there's anything else you need from me, just say.

Do you know yet when I might hear?

Best`)
    expect(note.missing).toEqual([
      'the person’s name',
      'one thing they said; with it the note reads like yours',
      'your name',
    ])
    expect(note.person).toBeNull()
  })

  it.each([
    ['the night shifts', 'It was particularly useful to hear about the night shifts, and'],
    ['how the team argues', 'It was particularly useful to hear how the team argues, and'],
  ])('works “%s” into a sentence', (text, words) => {
    const interviews = [anInterview({ personIds: ['jane'], remarks: [{ personId: 'jane', text }] })]
    const followUp = aFollowUp({ template: 'thank-you-visit' })
    const settings = someSettings({ tone: 'formal' })
    const card = aScreenedCard({ interviews })
    expect(writeNote(aNoteRequest({ card, followUp, settings })).body).toContain(words)
  })

  it('keeps jottings out of the note and offers them beside it', () => {
    const card = aScreenedCard({
      sellingPoints: ['Built a line'],
      ownPromises: [
        anOwnPromise({ text: 'Send Jane the study', personId: 'jane' }),
        anOwnPromise({ id: 'other', text: 'Call Tom', personId: 'tom' }),
      ],
      interviews: [
        anInterview({
          personIds: ['jane'],
          topics: ['Night shifts', ''],
          learned: 'She cares most about scrap.',
        }),
      ],
    })
    const note = writeNote(asPlanned('thank-you', { card, now: at('2026-03-03 18:00') }))
    expect(note.body).not.toMatch(/night shifts|scrap|built a line|:/i)
    expect(note.details).toEqual([
      { text: 'Night shifts', kind: 'said' },
      { text: 'She cares most about scrap.', kind: 'said' },
      { text: 'Send Jane the study', kind: 'promised' },
      { text: 'Built a line', kind: 'strength' },
    ])
    expect(note).toMatchObject({ remarkInterviewId: 'interview-1', remark: '' })
  })

  it('says what the card filled in, in the order of the text, without the words of the app', () => {
    const card = aScreenedCard({
      interviews: [
        anInterview({ personIds: ['jane'], remarks: [{ personId: 'jane', text: 'night shifts' }] }),
      ],
    })
    const { filled } = writeNote(aNoteRequest({ card }))
    expect(filled).toEqual(['Jane', 'today', 'night shifts'])
  })

  it('writes in the tone of the settings, and in another if the user chose it', () => {
    const card = aScreenedCard()
    const settings = someSettings({ yourName: 'Robin Hale', tone: 'formal' })
    const formal = writeNote(aNoteRequest({ card, settings }))
    expect(formal.body).toMatch(/^Dear Jane,\n[\s\S]*\nKind regards,\nRobin Hale$/)
    const noteChoices = [{ key: aFollowUp().key, tone: 'plain' as const, wording: 4 }]
    const chosen = writeNote(aNoteRequest({ card: { ...card, noteChoices }, settings }))
    expect(chosen).toMatchObject({ tone: 'plain', wording: 1, wordingCount: 3 })
    expect(chosen.body).toMatch(/^Hi Jane,\n/)
  })

  it('greets and closes as the settings say', () => {
    const settings = someSettings({ yourName: 'Robin Hale', greeting: 'hello', closing: 'kind-regards' })
    expect(writeNote(aNoteRequest({ settings })).body).toMatch(/^Hello Jane,\n[\s\S]*\nKind regards,\nRobin$/)
  })

  it('writes a short message for LinkedIn, and signs a text message', () => {
    const body = (channel: 'linkedin' | 'text') =>
      writeNote(aNoteRequest({ followUp: aFollowUp({ channel }) }))
    expect(body('linkedin')).toMatchObject({ form: 'short', subject: '' })
    expect(body('linkedin').body).toMatch(/^Hi Jane, thanks for the call today\. [^\n]*$/)
    expect(body('text').body).toMatch(/\nRobin$/)
  })

  it('takes another wording where the reader has read a sentence of it before', () => {
    const first = writeNote(aNoteRequest())
    const card = aScreenedCard({ actions: [anAction({ personId: 'jane', text: first.body })] })
    expect(writeNote(aNoteRequest({ card })).wording).toBe(1)
    const other = aScreenedCard({
      id: 'card-2',
      people: [aPerson({ id: 'j' })],
      actions: [anAction({ personId: 'j', text: first.body })],
    })
    expect(writeNote(aNoteRequest({ cards: [aScreenedCard(), other] })).wording).toBe(1)
  })

  it('writes to “Dear Jane Okafor” before they have talked or answered, and to “Dear Jane” after that', () => {
    const settings = someSettings({ yourName: 'Robin Hale', tone: 'formal' })
    const followUp = aFollowUp({ step: 'application-follow-up', template: 'application-follow-up' })
    const greet = (card: Parameters<typeof aScreenedCard>[0]) =>
      writeNote(aNoteRequest({ card: aScreenedCard(card), followUp, settings })).body.split(',')[0]
    const answers = [anAnswer({ personId: 'jane', outcome: { kind: 'no-decision' } })]
    expect(greet({ interviews: [] })).toBe('Dear Jane Okafor')
    expect(greet({ interviews: [anInterview({ personIds: ['jane'], status: 'did-not-happen' })] })).toBe(
      'Dear Jane Okafor',
    )
    expect(greet({ interviews: [], answers })).toBe('Dear Jane')
    expect(greet({})).toBe('Dear Jane')
    expect(greet({ people: [aPerson({ title: 'Ms.' })] })).toBe('Dear Ms. Okafor')
    expect(greet({ people: [aPerson({ name: 'J. Okafor' })] })).toBe('Dear J. Okafor')
  })

  it('mentions the appointment ahead by the day it is on where it is', () => {
    const card = aScreenedCard({
      people: [aPerson({ name: 'Lena Vogt', title: 'Dr.' })],
      interviews: [
        anInterview({
          kind: 'on-site',
          personIds: ['jane'],
          zone: 'Europe/Berlin',
          start: '2026-03-03T14:00:00.000Z',
        }),
        anInterview({ id: 'next', zone: 'Europe/Berlin', start: '2026-03-12T09:30:00.000Z' }),
      ],
    })
    const { body } = writeNote(asPlanned('thank-you', { card, now: at('2026-03-05 09:00') }))
    expect(body).toMatch(/^Hi Dr\. Vogt,/)
    expect(body).toContain('It was good to meet you in person.')
    expect(body).toContain('looking forward to the next round on Thursday the 12th.')
  })

  it('writes dates and times as the user does', () => {
    const card = aScreenedCard({
      interviews: [
        anInterview({ personIds: ['jane'] }),
        anInterview({ id: 'next', start: '2026-03-20T19:00:00.000Z' }),
      ],
    })
    const formats = { order: 'month-day-year', clock: '12-hour', firstWeekday: 'sunday' } as const
    const write = (template: TemplateId, now: number) => {
      const followUp = aFollowUp({ step: 'prepare', template: null, eventId: 'next' })
      const noteChoices = [{ key: followUp.key, template }]
      return writeNote(aNoteRequest({ card: { ...card, noteChoices }, followUp, formats, now })).body
    }
    expect(write('reschedule', at('2026-03-03 18:00'))).toContain("I can't make Friday the 20th at 3 pm")
    expect(write('reschedule', at('2026-02-10 18:00'))).toContain("I can't make Friday, March 20 at 3 pm")
  })

  it('names the latest date they named, and no date that an answer replaced', () => {
    const theirPromises = [decideBy('2026-03-06')]
    const ask = (outcome: Parameters<typeof anAnswer>[0] | null, wall: string) =>
      writeNote(
        aNoteRequest({
          card: aScreenedCard({ theirPromises, answers: outcome ? [anAnswer(outcome)] : [] }),
          followUp: aFollowUp({ step: 'check-in', template: 'check-in-promise' }),
          now: at(wall),
        }),
      ).body
    expect(ask(null, '2026-03-09 09:00')).toContain(
      "You'd hoped to have news by Friday, so I thought I'd check in. Is there a new date yet?",
    )
    expect(ask(null, '2026-03-07 09:00')).toContain("You'd hoped to have news by Friday,")
    const personId = 'jane'
    const newDate = { personId, outcome: { kind: 'new-date', date: '2026-03-17' } } as const
    expect(ask(newDate, '2026-03-19 09:00')).toContain("You'd hoped to have news by Tuesday,")
    expect(ask(newDate, '2026-03-12 09:00')).toContain("You thought there'd be a decision by Tuesday.")
    const noDecision = { personId, outcome: { kind: 'no-decision' } } as const
    expect(ask(noDecision, '2026-03-12 09:00')).toContain("Do you know roughly when there'll be a decision?")
    const away = { personId, outcome: { kind: 'out-of-office', date: '2026-03-16' } } as const
    expect(ask(away, '2026-03-17 09:00')).not.toMatch(/hoped|Friday|Monday/)
  })

  it('promises a call only where there is a number, and only to who agreed to it', () => {
    const theirPromises = [aPromise({ personId: 'jane', terms: { kind: 'call-on', date: '2026-03-10' } })]
    const tom = aPerson({ id: 'tom', name: 'Tom Wu', phone: '+1 555 0101' })
    const write = (phone: string, personId = 'jane') =>
      writeNote(
        aNoteRequest({
          card: aScreenedCard({
            people: [aPerson({ phone }), tom],
            interviews: [anInterview({ personIds: ['jane', 'tom'] })],
            theirPromises,
          }),
          followUp: aFollowUp({ personId, key: `card-1/interview-1/thank-you/1/${personId}` }),
        }),
      ).body
    expect(write('+1 555 0100')).toContain("I'll give you a call on Tuesday the 10th, as agreed.")
    expect(write('')).toContain(
      "You said Tuesday the 10th would be a good day to get in touch, so you'll hear",
    )
    expect(write('')).not.toMatch(/call on|call you|I'll call|a call/)
    expect(write('', 'tom')).not.toMatch(/the 10th|call you/)
  })

  it('names who named a date, to somebody else', () => {
    const people = [aPerson(), aPerson({ id: 'tom', name: 'Tom Wu' })]
    const card = aScreenedCard({ people, theirPromises: [decideBy('2026-03-06')] })
    const followUp = aFollowUp({ step: 'check-in', template: 'check-in-promise', personId: 'tom' })
    const { body } = writeNote(aNoteRequest({ card, followUp, now: at('2026-03-09 09:00') }))
    expect(body).toContain('Jane had hoped to have news by Friday,')
    expect(body).not.toContain('our call')
  })

  it('gives late thanks only to who was not thanked', () => {
    const followUp = aFollowUp({ step: 'check-in', template: 'late-thanks-check-in', foldsThanks: true })
    const thanks = anAction({ key: aFollowUp().key, step: 'thank-you', personId: 'jane', text: 'Thanks!' })
    const write = (actions: (typeof thanks)[]) =>
      writeNote(aNoteRequest({ card: aScreenedCard({ actions }), followUp, now: at('2026-03-10 09:00') }))
    expect(write([]).body).toContain('thanked you sooner for our call')
    expect(write([thanks]).body).not.toMatch(/thank/i)
    expect(write([{ ...thanks, personId: 'tom' }]).template).toBe('late-thanks-check-in')
  })

  it('brings what was promised, once it is kept', () => {
    const card = aScreenedCard({
      ownPromises: [anOwnPromise({ text: "I'll send her my portfolio by Friday" })],
    })
    const followUp = aFollowUp({ step: 'own-promise', template: null, eventId: 'own-promise-1' })
    const note = writeNote(aNoteRequest({ card, followUp }))
    expect(note.template).toBe('as-promised')
    expect(note.body).toContain("As promised, I'm sending you my portfolio.")
  })

  it('says once that it checks in, on the day they named for it', () => {
    const promise = aPromise({ personId: 'jane', terms: { kind: 'call-on', date: '2026-03-10' } })
    const card = aScreenedCard({ theirPromises: [promise] })
    const followUp = aFollowUp({ step: 'check-in', template: 'check-in' })
    const { body } = writeNote(aNoteRequest({ card, followUp, now: at('2026-03-10 10:00') }))
    expect(body).toContain('You said today would be a good day to ask.')
    expect(body.match(/check in/gi)).toHaveLength(1)
  })

  it.each(tones)('brings several things as well as one, in a %s note', (tone) => {
    const ownPromises = [anOwnPromise({ text: 'Send two dashboards' })]
    const followUp = aFollowUp({ step: 'own-promise', template: null, eventId: 'own-promise-1' })
    for (const wording of [0, 1])
      for (const preferredChannel of ['email', 'linkedin'] as const) {
        const people = [aPerson({ preferredChannel })]
        const noteChoices = [{ key: followUp.key, tone, wording }]
        const card = aScreenedCard({ people, ownPromises, noteChoices })
        const { body } = writeNote(aNoteRequest({ card, followUp }))
        expect(body).toContain('two dashboards')
        expect(body).not.toMatch(/(?:here's|here is|it's) /i)
      }
  })

  it('names the day by which another offer is to be answered', () => {
    const offer = anOffer({ at: '2026-03-03T20:00:00.000Z', answerBy: '2026-03-20' })
    const other = aCard({ id: 'card-2', company: 'Brightwell', offers: [offer] })
    const followUp = aFollowUp({ step: 'tell-others', template: 'offer-in-hand', eventId: 'offer-1' })
    const write = (
      theirPromises: ReturnType<typeof decideBy>[],
      choice: { readonly tone?: 'formal'; readonly wording?: number } = {},
    ) => {
      const noteChoices = [{ key: followUp.key, ...choice }]
      const card = aScreenedCard({ theirPromises, noteChoices })
      return writeNote(aNoteRequest({ card, cards: [card, other], followUp })).body
    }
    const body = write([decideBy('2026-03-17')])
    expect(body).toContain("I've been offered another job, and they need an answer by Friday the 20th.")
    expect(body).toContain('You mentioned a decision by Tuesday the 17th, which would be in time.')
    expect(body).not.toContain('Brightwell')
    expect(write([])).toContain("Do you think you'll know before then?")
    for (const [date, lateness] of [
      ['2026-03-21', 'a day'],
      ['2026-03-23', 'three days'],
      ['2026-03-27', 'a week'],
      ['2026-03-30', 'over a week'],
    ] as const)
      expect(write([decideBy(date)], { tone: 'formal', wording: 1 })).toContain(
        `that is ${lateness} too late for me.`,
      )
    expect(write([decideBy('2026-03-21')])).toContain("I'm afraid that's too late for me.")
  })

  it('says whether the interview ahead is before or after the answer to another offer', () => {
    const offer = anOffer({ at: '2026-03-03T20:00:00.000Z', answerBy: '2026-03-20' })
    const other = aCard({ id: 'card-2', company: 'Brightwell', offers: [offer] })
    const followUp = aFollowUp({ step: 'tell-others', template: 'offer-in-hand', eventId: 'offer-1' })
    const write = (start: `${string}Z`) => {
      const card = aScreenedCard({ interviews: [anInterview({ id: 'next', start })] })
      return writeNote(aNoteRequest({ card, cards: [card, other], followUp })).body
    }
    expect(write('2026-03-12T15:00:00.000Z')).toContain('I know our call on Thursday the 12th comes first.')
    expect(write('2026-03-24T15:00:00.000Z')).toContain('Our call is only on Tuesday the 24th')
  })

  it.each([
    ['Product analyst', 'the product analyst role'],
    ['Senior UX researcher', 'the Senior UX researcher role'],
    ['Java developer', 'the Java developer role'],
    ['Product Manager', 'the Product Manager role'],
    ['Summer internship', 'the Summer internship'],
  ])('writes the role “%s” as %s', (role, words) => {
    const followUp = aFollowUp({ step: 'check-in', template: 'check-in' })
    const { subject } = writeNote(aNoteRequest({ card: aScreenedCard({ role }), followUp }))
    expect(subject).toBe(`Checking in on ${words}`)
  })

  it('passes greetings on to the others who were there', () => {
    const people = [aPerson(), aPerson({ id: 'tom', name: 'Tom Wu' })]
    const write = (personIds: string[]) => {
      const card = aScreenedCard({ people, interviews: [anInterview({ personIds })] })
      const followUp = aFollowUp({ step: 'withdraw', template: 'withdraw' })
      return writeNote(aNoteRequest({ card, followUp })).body
    }
    expect(write(['jane', 'tom'])).toContain('Please give my best to Tom.')
    expect(write(['jane'])).not.toContain('my best to')
    expect(write(['tom'])).not.toContain('my best to')
  })

  it('names all roles that one note covers', () => {
    const card = aScreenedCard()
    const second = aScreenedCard({ id: 'card-2', role: 'Optician' })
    const followUp = aFollowUp({ step: 'withdraw', template: 'withdraw', alsoFor: ['card-2'] })
    const { body } = writeNote(aNoteRequest({ card, cards: [card, second], followUp }))
    expect(body).toContain('withdraw my application for the lens designer and optician roles.')
  })

  it('offers the notes of an answer to an offer', () => {
    const card = aScreenedCard({ offers: [anOffer({ at: '2026-03-03T20:45:00.000Z' })] })
    const followUp = aFollowUp({ step: 'offer-answer', template: null, eventId: 'offer-1' })
    const templates = [
      { id: 'accept', name: 'Accepting an offer' },
      { id: 'ask-for-time', name: 'Asking for more time' },
      { id: 'decline', name: 'Declining an offer' },
    ]
    expect(writeNote(aNoteRequest({ card, followUp }))).toMatchObject({ template: 'accept', templates })
    const noteChoices = [{ key: followUp.key, template: 'decline' as const }]
    const declined = writeNote(aNoteRequest({ card: { ...card, noteChoices }, followUp }))
    expect(declined).toMatchObject({ template: 'decline', templates })
  })

  it('addresses a note about an interview ahead to who will be there', () => {
    const next = anInterview({ id: 'next', start: '2026-03-12T19:00:00.000Z', personIds: ['jane'] })
    const followUp = aFollowUp({
      step: 'prepare',
      template: null,
      personId: null,
      channel: null,
      eventId: 'next',
    })
    const card = aScreenedCard({ interviews: [next] })
    const note = writeNote(aNoteRequest({ card, followUp: addressFollowUp(followUp, card) }))
    expect(note.body).toMatch(/^Hi Jane,[\s\S]*I can't make Thursday the 12th at 15:00 after all\./)
    expect(note).toMatchObject({
      title: 'Ask Jane Okafor for another time',
      reason: 'Your call is on Thursday 12 March at 15:00.',
      closedReason: null,
    })
    const isClosed = (status: 'done' | 'lapsed') =>
      writeNote(aNoteRequest({ card, followUp: { ...followUp, status } })).closedReason !== null
    expect([isClosed('done'), isClosed('lapsed')]).toEqual([false, true])
  })

  it('advises to wait with a note that only keeps in touch and has nothing new to say', () => {
    const followUp = aFollowUp({ step: 'stay-in-touch', template: 'stay-in-touch' })
    const missing = (wouldBring: string[]) =>
      writeNote(aNoteRequest({ card: aScreenedCard({ wouldBring }), followUp })).missing
    expect(missing([])).toContain('something new to say; without it, waiting may be better')
    expect(missing(['a calm hand']).join()).not.toContain('waiting')
  })

  it('puts the signature below the name in an email, and in no short message', () => {
    const signature = '+1 555 0188\nexample.com/robin'
    const settings = someSettings({ yourName: 'Robin Hale', signature })
    const end = (more: Parameters<typeof aNoteRequest>[0]) =>
      writeNote(aNoteRequest({ settings, ...more }))
        .body.split('\n\n')
        .at(-1)
    expect(end({})).toBe(`Best,\nRobin\n${signature}`)
    expect(end({ followUp: aFollowUp({ channel: 'text' }) })).not.toContain('555')
    expect(end({ settings: someSettings({ yourName: '', signature }) })).toBe(`Best,\n${signature}`)
    const named = `Robin Hale, lens designer\n${signature}`
    const own = someSettings({ yourName: 'Robin Hale', signature: named })
    expect(end({ settings: own })).toBe(`Best,\n${named}`)
  })

  it('shows a note that was sent as it went out', () => {
    const actions = [anAction({ key: aFollowUp().key, subject: 'Mine', text: 'Hi Jane, thanks.' })]
    const request = { card: aScreenedCard({ actions }), followUp: aFollowUp({ status: 'done' }) }
    expect(writeNote(aNoteRequest(request))).toMatchObject({ subject: 'Mine', body: 'Hi Jane, thanks.' })
  })

  it('names the people and the ways among which the user can choose', () => {
    const people = [aPerson(), aPerson({ id: 'ines', name: 'Ines Adler', role: 'recruiter' })]
    const followUp = aFollowUp({
      key: 'card-1/interview-1/check-in/1',
      step: 'check-in',
      template: 'check-in',
    })
    expect(writeNote(aNoteRequest({ card: aScreenedCard({ people }), followUp }))).toMatchObject({
      recipients: [
        { id: 'jane', name: 'Jane Okafor', role: '' },
        { id: 'ines', name: 'Ines Adler', role: 'recruiter' },
      ],
      channels: ['email', 'linkedin', 'text'],
    })
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
    expect(fresh).toMatchObject({ isDraft: false, subject: 'Thanks for the call today' })
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
    body: '{{greeting}},\n\nthank you for {{conversation}}: {{detail}}. {{#decideAhead}}{{promisedDay}}{{/decideAhead}}',
    changedAt: '2026-03-01T15:00:00.000Z',
  }

  it('renders the user’s own copy of a template as before, with the fields it was written for', () => {
    const settings = someSettings()
    const note = writeNote(aNoteRequest({ templates: [copy], settings }))
    expect(note.subject).toBe('Thanks, Northwind Optics')
    expect(note.body).toBe('Hi Jane,\n\nthank you for our call: [one thing from the conversation].')
    expect(note.missing).toEqual(['one thing from the conversation'])
    expect(note.wordingCount).toBe(1)
  })

  it('falls back to the built-in template if the copy is broken, and reports it', () => {
    const broken = { ...copy, body: '{{greeting}} {{#remote}}' }
    const note = writeNote(aNoteRequest({ templates: [broken] }))
    expect(note.body).toContain('Thanks for the call today.')
    expect(note.missing.at(-1)).toContain('your own version of this template, which can’t be used')
    expect(note.missing.at(-1)).toContain('{{#remote}} never ends')
  })

  it('refuses a follow-up without a note', () => {
    const request = aNoteRequest({ followUp: aFollowUp({ step: 'debrief', template: null }) })
    expect(() => writeNote(request)).toThrow(AppError)
  })

  it('matches the schema of the contract', () => {
    const note = writeNote(aNoteRequest())
    expect(noteViewSchema.parse(note)).toEqual(note)
  })

  it('comes with a warning before its time, and with the number to call', () => {
    const card = aScreenedCard({ people: [aPerson({ phone: ' +1 555 0100 ' })] })
    const note = writeNote(asPlanned('check-in', { card, now: at('2026-03-03 18:00') }))
    expect(note.warning).toContain('Better not before Tuesday 10 March')
    expect(note.person?.phone).toBe('+1 555 0100')
    expect(writeNote(asPlanned('check-in', { card, now: at('2026-03-10 09:00') })).warning).toBeNull()
  })
})
