import { describe, expect, it } from 'vitest'
import type { CommandInput } from '#shared/commands/commands'
import type { Card } from '#shared/model/card'
import { anAnswer } from '#tests/support/builders/answer'
import { aCard } from '#tests/support/builders/card'
import { aClosing } from '#tests/support/builders/closing'
import { anOffer } from '#tests/support/builders/offer'
import { aPerson } from '#tests/support/builders/person'
import { isoIn } from '#tests/support/builders/wall'
import { aWorkspace } from '#tests/support/builders/workspace'
import { at, complaint, refusal, run, theCard, zone } from '../a-context.ts'

const iso = isoIn(zone)
/** The day after the offer of the builders. */
const asOf = { now: at('2026-06-02 10:00') }

type Changes = Extract<CommandInput, { type: 'save-offer' }>['changes']
const saving = (changes: Changes, offerId = 'offer-1') => ({
  type: 'save-offer' as const,
  cardId: 'card-1',
  offerId,
  changes,
})
const offered = (rest: Partial<Card> = {}) =>
  aCard({ stage: 'offer', people: [aPerson()], offers: [anOffer()], ...rest })
const outcome = (card: Card, changes: Changes, offerId?: string) =>
  run(aWorkspace({ cards: [card] }), saving(changes, offerId), asOf)
const saved = (card: Card, changes: Changes, offerId?: string) =>
  theCard(outcome(card, changes, offerId).workspace)
const said = (card: Card, changes: Changes) => saved(card, changes).log.at(-1)?.text

describe('saveOffer', () => {
  it('writes down all that an offer says', () => {
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
    const { workspace, label } = outcome(offered(), changes)
    expect(label).toBe('Change the offer of Northwind Optics')
    expect(theCard(workspace).offers).toEqual([{ ...anOffer(), ...changes }])
    expect(theCard(workspace).log.at(-1)?.text).toBe('Offer details changed; answer by Monday, 15 June')
  })

  it('keeps what is left out, and takes back what is emptied', () => {
    expect(saved(offered(), { pay: '' }).offers).toEqual([anOffer({ pay: '' })])
    const dated = offered({ offers: [anOffer({ answerBy: '2026-06-15' })] })
    expect(saved(dated, { answerBy: null }).offers).toEqual([anOffer()])
    expect(said(dated, { pay: '1' })).toBe('Offer details changed')
  })

  it('enters a new one as made now, and moves its card to Offer', () => {
    const card = aCard({ stage: 'waiting' })
    expect(outcome(card, { pay: '1' }).label).toBe('Add the offer of Northwind Optics')
    expect(saved(card, { pay: '1' })).toMatchObject({
      stage: 'offer',
      stageSince: iso('2026-06-02 10:00'),
      offers: [{ id: 'offer-1', pay: '1', at: iso('2026-06-02 10:00'), withdrawnAt: null }],
      log: [{ text: 'They made an offer' }],
    })
  })

  it('takes an answer-by in the past, and tells of it from its day at 18:00 on', () => {
    expect(said(offered(), { answerBy: '2026-05-29' })).toBe(
      'Offer details changed; their date for an answer, Friday, 29 May, has passed',
    )
    const on = (now: string) =>
      theCard(
        run(aWorkspace({ cards: [offered()] }), saving({ answerBy: '2026-06-02' }), { now: at(now) })
          .workspace,
      ).log.at(-1)?.text
    expect(on('2026-06-02 17:59')).toContain('answer by Tuesday, 2 June')
    expect(on('2026-06-02 18:00')).toContain('has passed')
  })

  it('refuses an answer-by of the year 26', () => {
    expect(refusal(() => outcome(offered(), { answerBy: '0026-06-12' }))).toMatchObject({
      message: 'The year 26 is more than ten years away. Check the date.',
      data: { field: 'answerBy' },
    })
  })

  it('moves the answer that brought the offer along with it', () => {
    const made = anOffer().at
    const answers = [
      anAnswer({ id: 'brought', word: { kind: 'offer' }, at: made }),
      anAnswer({ id: 'other', at: made }),
    ]
    const card = saved(offered({ answers }), { at: iso('2026-06-01 14:00') })
    expect(card.answers.map((answer) => answer.at)).toEqual([iso('2026-06-01 14:00'), made])
  })

  it('refuses a second open offer, and one on a closed card', () => {
    expect(refusal(() => outcome(offered(), {}, 'offer-2'))).toMatchObject({
      code: 'not-allowed',
      data: { field: 'offerId' },
    })
    const withdrawn = offered({ offers: [anOffer({ withdrawnAt: anOffer().at })] })
    expect(saved(withdrawn, {}, 'offer-2').offers).toHaveLength(2)
    const closed = aCard({ stage: 'closed', closing: aClosing() })
    expect(refusal(() => outcome(closed, {})).message).toBe(
      'This card is closed. Move it out of Closed first.',
    )
  })

  it('refuses times still to come or after its end, days far ahead, and people who are gone', () => {
    const field = (card: Card, changes: Changes) => refusal(() => outcome(card, changes)).data.field
    expect(field(offered(), { at: iso('2026-06-02 10:01') })).toBe('at')
    expect(field(offered(), { answerBy: '9999-12-31' })).toBe('answerBy')
    const withdrawn = offered({ offers: [anOffer({ withdrawnAt: iso('2026-06-01 16:00') })] })
    expect(field(withdrawn, { at: iso('2026-06-01 17:00') })).toBe('at')
    expect(refusal(() => outcome(offered(), { personId: 'gone' })).code).toBe('not-found')
    expect(complaint(saving({ pay: 'x'.repeat(201) }))).toContain('The pay is too long')
    expect(complaint(saving({ answerBy: '2026-02-30' }))).not.toBe('')
  })

  it('refuses the hundred and first', () => {
    const offers = Array.from({ length: 100 }, (_, n) => anOffer({ id: `${n}`, withdrawnAt: anOffer().at }))
    expect(refusal(() => outcome(offered({ offers }), {})).message).toBe(
      'A card holds 100 offers at most. Remove one first.',
    )
  })
})
