import { describe, expect, it } from 'vitest'
import type { Card } from '#shared/model/card'
import type { Step } from '#shared/model/step'
import { type TemplateId, tones } from '#shared/model/template'
import { writeNote } from '#shared/notes/write-note'
import { anAction } from '#tests/support/builders/action'
import { aClosing } from '#tests/support/builders/closing'
import { anInterview } from '#tests/support/builders/interview'
import { aPerson } from '#tests/support/builders/person'
import { aPromise } from '#tests/support/builders/promise'
import { findFalsehoods, findSameLetters } from '#tests/support/notes/find-falsehoods'
import { listNotes } from '#tests/support/notes/list-notes'
import { noteCards } from '#tests/support/notes/note-cards'
import { aNoteScene } from '#tests/support/notes/note-scenes'
import { aFollowUp, aNoteRequest, aScreenedCard, at } from '../templates/a-note-request.ts'

describe('findFalsehoods', () => {
  const card = aScreenedCard({
    interviews: [anInterview({ personIds: ['jane'], learned: 'She cares about nights.' })],
    theirPromises: [aPromise({ terms: { kind: 'decide-by', date: '2026-03-06' } })],
    answers: [
      {
        id: 'later',
        outcome: { kind: 'new-date', date: '2026-03-20' },
        personId: null,
        channel: null,
        at: '2026-03-05T15:00:00.000Z',
        recordedAt: '2026-03-05T15:00:00.000Z',
        note: '',
      },
    ],
    actions: [
      anAction({ personId: 'jane', text: 'Thanks for the call today. What you said has stuck with me.' }),
    ],
  })
  const find = (body: string, on: Card = card) =>
    findFalsehoods({ body, request: aNoteRequest({ card: on, now: at('2026-03-12 10:00') }) })

  it.each([
    ['You hoped to decide by Friday 6 March.', /no longer holds/],
    ['Hi Jane,\n\nWhat you said has stuck with me.', /has read/],
    ['It was good to meet you in person.', /in person/],
    ["I'll call you on Friday.", /without a number/],
    ['I remember that she cares about nights.', /jotting/],
    ['What you said about she cares stuck with me.', /about the reader/],
    ['One thing stayed with me: the night shifts.', /colon/],
  ])('finds what is wrong with “%s”', (body, problem) => {
    expect(find(body).join()).toMatch(problem)
  })

  it('finds thanks for a conversation that was not', () => {
    const off = aScreenedCard({ interviews: [anInterview({ status: 'did-not-happen' })] })
    expect(find('Thanks for our call. It was good to talk.', off).join()).toMatch(/that was not/)
  })

  it('finds a question for a reason that was given', () => {
    const closed = aScreenedCard({ closing: aClosing({ feedback: 'Too junior' }) })
    const followUp = aFollowUp({ step: 'rejection-thanks' })
    const request = aNoteRequest({ card: closed, followUp, now: at('2026-03-12 12:00') })
    expect(findFalsehoods({ request, body: 'What would have made the difference?' })).toEqual([
      'asks for a reason that was given',
    ])
  })

  it('finds one letter for a whole panel', () => {
    expect(
      findSameLetters(['Hi Jane,\n\nThanks for the time today.', 'Hi Tom,\n\nThanks for the time today.']),
    ).toEqual(['thanks for the time today'])
  })
})

describe('the notes', () => {
  it.each(noteCards)('say nothing false for the card “$name”', { timeout: 60_000 }, (known) => {
    for (const { request, body, template, form } of listNotes(known)) {
      // A wording that the user chose may repeat what they sent; the app itself would choose another.
      const fresh = { ...request, card: { ...request.card, actions: [] } }
      const isCall = form === 'call'
      expect([template, form, body, findFalsehoods({ request: fresh, body, isCall })]).toEqual([
        template,
        form,
        body,
        [],
      ])
    }
  })

  it.each(noteCards)('never say “we” to somebody who was not in it, for the card “$name”', (known) => {
    for (const { template, body } of listNotes(known))
      if (template.startsWith('loop-in')) expect(body).not.toMatch(/\bwe (?:talked|spoke|met)\b/i)
  })

  const kinds = ['phone', 'video', 'other'] as const
  it.each(kinds)('thank for no meeting in person after a conversation of the kind %s', (kind) => {
    const known = noteCards.find(({ name }) => name === 'on site')
    if (!known) throw new Error('The card is gone')
    const interviews = known.card.interviews.map((interview) => ({ ...interview, kind }))
    // The template of a visit is also that of a conversation of another kind.
    const scene = aNoteScene({ ...known, card: { ...known.card, interviews } }, 'thank-you-visit')
    for (const tone of tones)
      for (const wording of [0, 1, 2]) {
        const noteChoices = [{ key: scene.followUp.key, tone, wording }]
        const request = { ...scene, card: { ...scene.card, noteChoices } }
        const { body } = writeNote(request)
        expect([body, findFalsehoods({ request, body })]).toEqual([body, []])
      }
  })

  it('give each person of a panel another letter and another detail', () => {
    const panel = noteCards.find(({ name }) => name === 'panel of three')
    if (!panel) throw new Error('The panel is gone')
    for (const remarks of [panel.card.interviews[0]?.remarks ?? [], []]) {
      const interviews = [anInterview({ ...panel.card.interviews[0], remarks })]
      const bodies = ['jane', 'tom', 'ines'].map((personId) => {
        const scene = aNoteScene(
          { ...panel, personId, card: { ...panel.card, interviews } },
          'thank-you-call',
        )
        return writeNote(scene).body
      })
      expect(findSameLetters(bodies)).toEqual([])
      const details = bodies.filter((body) => body.includes('pricing the quiet routes'))
      expect(details.length).toBe(remarks.length > 0 ? 1 : 0)
    }
  })

  it('give the only detail to one of a panel', () => {
    const people = [aPerson(), aPerson({ id: 'tom', name: 'Tom Wu', email: 'tom@example.com' })]
    const remarks = [{ personId: null, text: 'pricing the quiet routes' }]
    const card = aScreenedCard({ people, interviews: [anInterview({ personIds: ['jane', 'tom'], remarks })] })
    const bodies = ['jane', 'tom'].map(
      (personId) =>
        writeNote(
          aNoteRequest({
            card,
            followUp: aFollowUp({ personId, key: `card-1/interview-1/thank-you/1/${personId}` }),
          }),
        ).body,
    )
    expect(bodies.map((body) => body.includes('quiet routes'))).toEqual([true, false])
  })

  const chain: readonly (readonly [Step, TemplateId, string, number])[] = [
    ['thank-you', 'thank-you-call', '2026-03-03 17:00', 1],
    ['check-in', 'check-in', '2026-03-10 09:00', 1],
    ['second-check-in', 'second-check-in', '2026-03-17 09:00', 1],
    ['call-back', 'call-back', '2026-03-25 09:00', 1],
    ['second-check-in', 'second-check-in', '2026-04-01 09:00', 2],
    ['call-back', 'call-back', '2026-04-09 09:00', 2],
    ['stay-in-touch', 'stay-in-touch', '2026-04-30 09:00', 1],
    ['stay-in-touch', 'stay-in-touch', '2026-05-30 09:00', 2],
    ['stay-in-touch', 'stay-in-touch', '2026-06-30 09:00', 3],
  ]

  it.each([
    ['email', 'plain'],
    ['email', 'formal'],
  ] as const)('never let a person read a sentence twice, by %s in the %s tone', (channel, tone) => {
    let card = aScreenedCard({
      interviews: [
        anInterview({ personIds: ['jane'], remarks: [{ personId: 'jane', text: 'scrap in winter' }] }),
      ],
      wouldBring: ['ten years of coating lenses'],
    })
    const formalRounds = tone === 'formal' ? chain.filter(([step]) => step !== 'stay-in-touch') : chain
    for (const [step, template, wall, round] of formalRounds) {
      const key = `card-1/interview-1/${step}/${round}`
      const followUp = aFollowUp({ step, template, channel, key })
      const request = aNoteRequest({ card, followUp, now: at(wall) })
      const settings = { ...request.settings, tone }
      const { body } = writeNote({ ...request, settings })
      expect([body, findFalsehoods({ request, body })]).toEqual([body, []])
      const sentAt = new Date(at(wall)).toISOString() as `${string}Z`
      const action = anAction({ id: key, key, step, personId: 'jane', at: sentAt, text: body })
      card = { ...card, actions: [...card.actions, action] }
    }
  })
})
