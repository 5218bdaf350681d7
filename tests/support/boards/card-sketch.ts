import { generateNKeysBetween } from 'fractional-indexing'
import type { Card } from '#shared/model/card'
import type { ClosingReason } from '#shared/model/closing'
import type { InterviewKind } from '#shared/model/interview'
import type { PlainDate } from '#shared/model/scalars'
import { type Stage, stages } from '#shared/model/stage'
import type { Workspace } from '#shared/model/workspace'
import { toEpoch, toIso } from '#shared/time/instant'
import { aCard } from '../builders/card.ts'
import { aClosing } from '../builders/closing.ts'
import { anInterview } from '../builders/interview.ts'
import { anOffer } from '../builders/offer.ts'
import { aPerson } from '../builders/person.ts'
import { aPromise } from '../builders/promise.ts'
import { aWorkspace } from '../builders/workspace.ts'

/** The moment at which the boards are looked at: a Tuesday, 9:40 in Berlin. */
export const BOARD_NOW = '2026-03-10T08:40:00.000Z'
export const BOARD_ZONE = 'Europe/Berlin'

const HOUR = 3_600_000

/** A card in the words one would use of it; times are counted in hours from BOARD_NOW. */
export interface CardSketch {
  readonly company: string
  readonly role: string
  readonly stage: Stage
  readonly people?: readonly string[]
  readonly recruiter?: string
  readonly notes?: string
  /** When it was put on the board; two weeks ago unless said. */
  readonly addedHours?: number
  readonly interview?: { readonly kind: InterviewKind; readonly startHours: number; readonly thanked?: true }
  /** The day they said they decide by. */
  readonly decideBy?: PlainDate
  readonly answerBy?: PlainDate
  readonly closed?: ClosingReason
}

/** A workspace with these cards, each column in the order given. */
export function boardOf(sketches: readonly CardSketch[]): Workspace {
  const cards = sketches.map((sketch, index) => cardOf(sketch, index))
  const ranked = stages.flatMap((stage) => {
    const column = cards.filter((card) => card.stage === stage)
    const ranks = generateNKeysBetween(null, null, column.length)
    return column.map((card, index) => ({ ...card, rank: ranks[index] ?? card.rank }))
  })
  return aWorkspace({ createdAt: hours(-24 * 60), cards: ranked })
}

function hours(count: number) {
  return toIso(toEpoch(BOARD_NOW) + count * HOUR)
}

function cardOf(sketch: CardSketch, index: number): Card {
  const id = `card-${index}`
  const added = hours(sketch.addedHours ?? -14 * 24)
  const people = [
    ...(sketch.people ?? []).map((name, at) => aPerson({ id: `${id}-p${at}`, name, email: mail(name) })),
    ...(sketch.recruiter
      ? [aPerson({ id: `${id}-r`, name: sketch.recruiter, role: 'recruiter', email: mail(sketch.recruiter) })]
      : []),
  ]
  const { interview } = sketch
  const interviewId = `${id}-i`
  const ended = hours((interview?.startHours ?? 0) + 1)
  return aCard({
    id,
    company: sketch.company,
    role: sketch.role,
    stage: sketch.stage,
    notes: sketch.notes ?? '',
    addedAt: added,
    stageSince: interview && interview.startHours < 0 ? ended : added,
    people,
    interviews: interview
      ? [
          anInterview({
            id: interviewId,
            kind: interview.kind,
            start: hours(interview.startHours),
            zone: BOARD_ZONE,
            personIds: people.map((one) => one.id),
            recordedAt: added,
            debriefedAt: interview.startHours < 0 ? ended : null,
          }),
        ]
      : [],
    theirPromises: sketch.decideBy
      ? [
          aPromise({
            id: `${id}-t`,
            interviewId,
            recordedAt: ended,
            word: { kind: 'decide-by', date: sketch.decideBy },
          }),
        ]
      : [],
    deeds: interview?.thanked
      ? people.map((person) => ({
          id: `${person.id}-d`,
          key: `${id}/${interviewId}/thank-you/1/${person.id}`,
          step: 'thank-you',
          kind: 'sent',
          at: ended,
          recordedAt: ended,
          personId: person.id,
          channel: 'email',
          until: null,
          basis: null,
          subject: '',
          text: '',
        }))
      : [],
    offers:
      sketch.stage === 'offer'
        ? [anOffer({ id: `${id}-o`, at: hours(-0.5), answerBy: sketch.answerBy ?? null })]
        : [],
    closing: sketch.closed ? aClosing({ id: `${id}-c`, reason: sketch.closed, at: hours(-24 * 9) }) : null,
  })
}

function mail(name: string): string {
  return `${name
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z]+/g, '.')
    .replace(/^\.|\.$/g, '')}@example.com`
}
