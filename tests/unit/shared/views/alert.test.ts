import { describe, expect, it } from 'vitest'
import { type Step, steps } from '#shared/model/step'
import { describeAlert } from '#shared/views/alert'
import { aPerson } from '#tests/support/builders/person'
import { aStep, aWaitingCard } from './a-board.ts'
import { dueStep } from './every-step.ts'

const people = ['Jane Okafor', 'Tom Wu', 'Ines Adler', 'Noor Haddad', 'Ivo Petrov'].map((name) =>
  aPerson({ id: name, name }),
)
const card = aWaitingCard({ people })
const named = { discreet: false }
const discreet = { discreet: true }

const titles: Readonly<Record<Step, string>> = {
  'application-follow-up': 'Follow up on your application with Jane Okafor (note)',
  'schedule-interview': 'Set the interview date (note)',
  join: 'Join your call with Jane Okafor',
  'missed-interview': 'Ask Jane Okafor for a new time (note)',
  farewell: 'Let Jane Okafor know your decision (note)',
  withdraw: 'Tell Jane Okafor you’re withdrawing (note)',
  'acceptance-news': 'Tell Tom Wu you accepted (note)',
  prepare: 'Prepare for your call with Jane Okafor',
  debrief: 'Note what Jane Okafor said',
  'thank-you': 'Thank Jane Okafor (note)',
  'loop-in': 'Tell Priya Nair how it went (note)',
  'own-promise': 'Send Jane Okafor: the portfolio (note)',
  'check-in': 'Check in with Jane Okafor (note)',
  'call-back': 'Check in with Jane Okafor again (note)',
  'second-check-in': 'Check in once more with Jane Okafor (note)',
  'stay-in-touch': 'Stay in touch with Jane Okafor (note)',
  'rejection-thanks': 'Reply to Jane Okafor’s no (note)',
  reconnect: 'Get in touch with Jane Okafor again (note)',
  'offer-thanks': 'Thank Jane Okafor for the offer (note)',
  'offer-details': 'Fill in the offer',
  'offer-answer': 'Answer Jane Okafor’s offer',
  'tell-others': 'Tell Jane Okafor about your other offer (note)',
  'keep-applying': 'No new application in a week',
}

const due = (...ids: (string | null)[]) =>
  ids.map((personId, n) => ({
    followUp: aStep('check-in', {
      key: `card-1/i/check-in/${n}`,
      personId,
      reason: 'Day 7 since you spoke.',
    }),
  }))

describe('describeAlert', () => {
  it('names the task, company and reason, and opens the card', () => {
    expect(describeAlert({ due: due('Jane Okafor'), cards: [card], settings: named })).toEqual({
      title: 'Check in with Jane Okafor',
      body: 'Northwind Optics · Day 7 since you spoke.',
      target: { key: 'card-1/i/check-in/0', cardId: 'card-1' },
      hasNote: false,
    })
  })

  it.each(steps)('names the task and reason of %s, and whether there is a note to copy', (step) => {
    const { followUp, cards } = dueStep(step)
    const { title, body, target, hasNote } = describeAlert({ due: [{ followUp }], cards, settings: named })
    expect(`${title}${hasNote ? ' (note)' : ''}`).toBe(titles[step])
    expect(body).toContain(followUp.reason)
    expect(target?.key).toBe(followUp.key)
  })

  it('summarises several by their names, and opens the board', () => {
    expect(
      describeAlert({ due: due('Jane Okafor', 'Tom Wu', 'Ines Adler'), cards: [card], settings: named }),
    ).toEqual({
      title: '3 follow-ups are due',
      body: 'Jane, Tom and Ines',
      target: null,
      hasNote: false,
    })
  })

  it('names three people once each and counts the rest', () => {
    const all = due(...people.map((person) => person.id), 'Jane Okafor')
    const { title, body } = describeAlert({ due: all, cards: [card], settings: named })
    expect(title).toBe('6 follow-ups are due')
    expect(body).toBe('Jane, Tom, Ines and 2 more')
  })

  it('names the company if nobody is named', () => {
    expect(describeAlert({ due: due(null, 'Jane Okafor'), cards: [card], settings: named }).body).toBe(
      'Northwind Optics and Jane',
    )
  })

  it('names nobody and nothing in discreet mode', () => {
    expect(describeAlert({ due: due('Jane Okafor'), cards: [card], settings: discreet })).toEqual({
      title: '1 follow-up is due',
      body: '',
      target: { key: 'card-1/i/check-in/0', cardId: 'card-1' },
      hasNote: false,
    })
    expect(describeAlert({ due: due('Jane Okafor', 'Tom Wu'), cards: [card], settings: discreet })).toEqual({
      title: '2 follow-ups are due',
      body: '',
      target: null,
      hasNote: false,
    })
  })

  it('works without a card', () => {
    const followUp = aStep('keep-applying', { cardId: null, personId: null })
    expect(describeAlert({ due: [{ followUp }], cards: [], settings: named })).toMatchObject({
      title: 'No new application in a week',
      body: 'Because.',
    })
  })
})
