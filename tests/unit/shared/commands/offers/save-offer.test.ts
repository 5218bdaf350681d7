import { describe, expect, it } from 'vitest'
import type { CommandInput } from '#shared/commands/commands'
import type { Card } from '#shared/model/card'
import { anAnswer } from '#tests/support/builders/answer'
import { aCard } from '#tests/support/builders/card'
import { aClosing } from '#tests/support/builders/closing'
import { isoIn } from '#tests/support/builders/local-time'
import { anOffer } from '#tests/support/builders/offer'
import { aPerson } from '#tests/support/builders/person'
import { aWorkspace } from '#tests/support/builders/workspace'
import { at, catchAppError, inputErrorMessage, run, theCard, zone } from '../a-context.ts'

const iso = isoIn(zone)
/** The day after the default offer of the builders. */
const context = { now: at('2026-06-02 10:00') }

type Changes = Extract<CommandInput, { type: 'save-offer' }>['changes']
const saveInput = (changes: Changes, offerId = 'offer-1') => ({
  type: 'save-offer' as const,
  cardId: 'card-1',
  offerId,
  changes,
})
const anOfferedCard = (rest: Partial<Card> = {}) =>
  aCard({ stage: 'offer', people: [aPerson()], offers: [anOffer()], ...rest })
const outcome = (card: Card, changes: Changes, offerId?: string) =>
  run(aWorkspace({ cards: [card] }), saveInput(changes, offerId), context)
const save = (card: Card, changes: Changes, offerId?: string) =>
  theCard(outcome(card, changes, offerId).workspace)
const lastLogText = (card: Card, changes: Changes) => save(card, changes).log.at(-1)?.text

describe('saveOffer', () => {
  it('stores every detail of an offer', () => {
    const changes = {
      personId: 'jane',
      at: iso('2026-06-01 14:00'),
      answerBy: '2026-06-15' as const,
      startDate: '1 August',
      department: 'Lenses',
      location: 'Hall C',
      dressCode: 'None',
      pay: '70,000 a year',
      contract: 'Two years',
      discussAt: 'Friday at nine',
    }
    const { workspace, label } = outcome(anOfferedCard(), changes)
    expect(label).toBe('Change the offer from Northwind Optics')
    expect(theCard(workspace).offers).toEqual([{ ...anOffer(), ...changes }])
    expect(theCard(workspace).log.at(-1)?.text).toBe('Offer details changed; answer by Monday, 15 June')
  })

  it('keeps fields left out and clears emptied ones', () => {
    expect(save(anOfferedCard(), { pay: '' }).offers).toEqual([anOffer({ pay: '' })])
    const dated = anOfferedCard({ offers: [anOffer({ answerBy: '2026-06-15' })] })
    expect(save(dated, { answerBy: null }).offers).toEqual([anOffer()])
    expect(lastLogText(dated, { pay: '1' })).toBe('Offer details changed')
  })

  it('adds a new offer as made now and moves the card to Offer', () => {
    const card = aCard({ stage: 'waiting' })
    expect(outcome(card, { pay: '1' }).label).toBe('Add the offer from Northwind Optics')
    expect(save(card, { pay: '1' })).toMatchObject({
      stage: 'offer',
      stageSince: iso('2026-06-02 10:00'),
      offers: [{ id: 'offer-1', pay: '1', at: iso('2026-06-02 10:00'), withdrawnAt: null }],
      log: [{ text: 'They made an offer' }],
    })
  })

  it('accepts a past date for the answer and logs it as passed from 18:00 of that day', () => {
    expect(lastLogText(anOfferedCard(), { answerBy: '2026-05-29' })).toBe(
      'Offer details changed; the deadline, Friday, 29 May, has passed',
    )
    const on = (now: string) =>
      theCard(
        run(aWorkspace({ cards: [anOfferedCard()] }), saveInput({ answerBy: '2026-06-02' }), { now: at(now) })
          .workspace,
      ).log.at(-1)?.text
    expect(on('2026-06-02 17:59')).toContain('answer by Tuesday, 2 June')
    expect(on('2026-06-02 18:00')).toContain('has passed')
  })

  it('refuses a date for the answer in the year 26', () => {
    expect(catchAppError(() => outcome(anOfferedCard(), { answerBy: '0026-06-12' }))).toMatchObject({
      message: 'The year 26 is more than ten years away. Check the date.',
      data: { field: 'answerBy' },
    })
  })

  it('changes the time of the answer that brought the offer', () => {
    const made = anOffer().at
    const answers = [
      anAnswer({ id: 'brought', outcome: { kind: 'offer' }, at: made }),
      anAnswer({ id: 'other', at: made }),
    ]
    const card = save(anOfferedCard({ answers }), { at: iso('2026-06-01 14:00') })
    expect(card.answers.map((answer) => answer.at)).toEqual([iso('2026-06-01 14:00'), made])
  })

  it('refuses a second open offer, and an offer on a closed card', () => {
    expect(catchAppError(() => outcome(anOfferedCard(), {}, 'offer-2'))).toMatchObject({
      code: 'not-allowed',
      data: { field: 'offerId' },
    })
    const withdrawn = anOfferedCard({ offers: [anOffer({ withdrawnAt: anOffer().at })] })
    expect(save(withdrawn, {}, 'offer-2').offers).toHaveLength(2)
    const closed = aCard({ stage: 'closed', closing: aClosing() })
    expect(catchAppError(() => outcome(closed, {})).message).toBe(
      'This card is closed. Move it out of Closed first.',
    )
  })

  it('refuses future times, times after the withdrawal, distant days and unknown people', () => {
    const field = (card: Card, changes: Changes) => catchAppError(() => outcome(card, changes)).data.field
    expect(field(anOfferedCard(), { at: iso('2026-06-02 10:01') })).toBe('at')
    expect(field(anOfferedCard(), { answerBy: '9999-12-31' })).toBe('answerBy')
    const withdrawn = anOfferedCard({ offers: [anOffer({ withdrawnAt: iso('2026-06-01 16:00') })] })
    expect(field(withdrawn, { at: iso('2026-06-01 17:00') })).toBe('at')
    expect(catchAppError(() => outcome(anOfferedCard(), { personId: 'gone' })).code).toBe('not-found')
    expect(inputErrorMessage(saveInput({ pay: 'x'.repeat(201) }))).toContain('The pay is too long')
    expect(inputErrorMessage(saveInput({ answerBy: '2026-02-30' }))).not.toBe('')
  })

  it('refuses a 101st offer', () => {
    const offers = Array.from({ length: 100 }, (_, n) => anOffer({ id: `${n}`, withdrawnAt: anOffer().at }))
    expect(catchAppError(() => outcome(anOfferedCard({ offers }), {})).message).toBe(
      'A card holds 100 offers at most. Remove one first.',
    )
  })
})
