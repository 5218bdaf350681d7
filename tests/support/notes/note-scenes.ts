import type { Card } from '#shared/model/card'
import type { Step } from '#shared/model/step'
import type { TemplateId } from '#shared/model/template'
import { stepsOfTemplates } from '#shared/notes/template-groups'
import type { NoteRequest } from '#shared/notes/write-note'
import type { FollowUp } from '#shared/rules/follow-up'
import { toIso } from '#shared/time/instant'
import { anAnswer } from '../builders/answer.ts'
import { aCard } from '../builders/card.ts'
import { aClosing } from '../builders/closing.ts'
import { anInterview } from '../builders/interview.ts'
import { epochIn } from '../builders/local-time.ts'
import { anOffer } from '../builders/offer.ts'
import { aPerson } from '../builders/person.ts'
import { anOwnPromise } from '../builders/promise.ts'
import { someSettings } from '../builders/workspace.ts'
import type { NoteCard } from './note-cards.ts'

const at = epochIn('America/New_York')
const DAY = 86_400_000

/** Builds the request of a note on a card, on which what the note is about has happened. */
export function aNoteScene(
  known: NoteCard,
  template: TemplateId,
  channel: FollowUp['channel'] = 'email',
): NoteRequest {
  const now = at(known.now)
  const step = stepsOfTemplates[template]
  const { card, personId } = findReader(known, step)
  const scene = prepare(card, { template, step, now })
  const isPerPerson = step === 'thank-you' || step === 'loop-in'
  const person = isPerPerson && personId ? `/${personId}` : ''
  return {
    followUp: {
      key: `card-1/${scene.eventId}/${step}/1${person}`,
      step,
      alsoFor: [],
      cardId: 'card-1',
      personId,
      channel,
      opensAt: now,
      alerts: [],
      dueAt: null,
      lapsesAt: null,
      status: 'open',
      reason: '',
      sources: [],
      template,
      otherTemplate: null,
      foldsThanks: template === 'late-thanks-check-in' || template === 'rejection-thanks',
      heldBy: null,
      eventId: scene.eventId,
      countsFrom: null,
    },
    card: scene.card,
    cards: [scene.card, ...scene.others],
    holder: null,
    settings: someSettings({ yourName: 'Robin Hale', ...known.settings }),
    templates: [],
    now,
    zone: 'America/New_York',
    ...(known.formats && { formats: known.formats }),
    useDraft: true,
  }
}

/** Returns false if a template never arises for a card: thanks without a conversation, or nothing ahead to move. */
export function isPossible({ card, now }: NoteCard, template: TemplateId): boolean {
  if (template === 'reschedule') return card.interviews.some(({ start }) => Date.parse(start) > at(now))
  const kind = card.interviews[0]?.kind
  if (template === 'thank-you-call') return kind === 'phone' || kind === 'video'
  if (template === 'thank-you-visit') return kind === 'on-site'
  const needsConversation = ['loop-in-recruiter', 'loop-in-contact', 'late-thanks-check-in']
  return kind !== undefined || !needsConversation.includes(template)
}

/** Thanks go to somebody who was there, and word of how it went to somebody who was not. */
function findReader({ card, personId }: NoteCard, step: Step): Pick<NoteCard, 'card' | 'personId'> {
  const there = card.interviews[0]?.personIds ?? []
  if (step === 'thank-you') {
    const isThere = personId !== null && there.includes(personId)
    return { card, personId: isThere ? personId : (there[0] ?? null) }
  }
  if (step !== 'loop-in' || (personId !== null && !there.includes(personId))) return { card, personId }
  const recruiter = aPerson({ id: 'rui', name: 'Rui Barros', role: 'recruiter', email: 'rui@example.com' })
  return { card: { ...card, people: [...card.people, recruiter] }, personId: 'rui' }
}

interface Scene {
  readonly card: Card
  readonly eventId: string
  readonly others: readonly Card[]
}

/** Adds to a card what the note is about: an offer, a no, a missed interview, a promise. */
function prepare(
  card: Card,
  { template, step, now }: { readonly template: TemplateId; readonly step: Step; readonly now: number },
): Scene {
  const answerBy = toIso(now + 9 * DAY).slice(0, 10) as `${number}-${number}-${number}`
  const offer = anOffer({ at: toIso(now - 3_600_000), answerBy, startDate: '', pay: '', discussAt: '' })
  switch (step) {
    case 'missed-interview': {
      const reason =
        template === 'missed-they-called-it-off'
          ? 'they-called-it-off'
          : template === 'missed-user-could-not'
            ? 'user-could-not'
            : 'they-did-not-call'
      const people = card.interviews[0]?.personIds ?? []
      const missed = anInterview({
        id: 'missed',
        start: toIso(now - 3_600_000),
        personIds: [...people],
        status: 'did-not-happen',
        didNotHappen: reason,
        cancelledAt: toIso(now - 1_800_000),
      })
      return { card: { ...card, interviews: [missed] }, eventId: 'missed', others: [] }
    }
    case 'offer-thanks':
    case 'offer-answer':
      return { card: { ...card, stage: 'offer', offers: [offer] }, eventId: 'offer-1', others: [] }
    case 'tell-others': {
      const other = aCard({ id: 'card-2', company: 'Brightwell', offers: [offer] })
      return { card, eventId: 'offer-1', others: [other] }
    }
    case 'rejection-thanks':
    case 'reconnect': {
      const feedback = card.company === 'Kestrel' ? 'They wanted more enterprise sales.' : ''
      const closing = aClosing({ at: toIso(now - 3_600_000), feedback })
      return { card: { ...card, stage: 'closed', closing }, eventId: 'closing-1', others: [] }
    }
    case 'acceptance-news': {
      const closing = aClosing({ at: toIso(now - 3_600_000), reason: 'accepted' })
      const accepted = { ...card, stage: 'closed' as const, offers: [offer], closing }
      return { card: accepted, eventId: 'closing-1', others: [] }
    }
    case 'farewell': {
      const closing = aClosing({ at: toIso(now - 3_600_000), reason: 'withdrawn' })
      return { card: { ...card, stage: 'closed', closing }, eventId: 'closing-1', others: [] }
    }
    case 'own-promise': {
      const own = card.ownPromises[0] ?? anOwnPromise({ personId: card.people[0]?.id ?? null })
      return { card: { ...card, ownPromises: [own] }, eventId: own.id, others: [] }
    }
    case 'call-back': {
      const kind = template === 'set-the-date' ? 'next-interview' : 'no-decision'
      const answer = anAnswer({ id: 'asked', outcome: { kind }, at: toIso(now - 5 * DAY) })
      const answers = card.answers.length > 0 ? card.answers : [answer]
      return { card: { ...card, answers }, eventId: answers[0]?.id ?? '', others: [] }
    }
    default:
      return { card, eventId: 'interview-1', others: [] }
  }
}
