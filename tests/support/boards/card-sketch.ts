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

/** The current time of every test board: a Tuesday, 9:40 in Berlin. */
export const BOARD_NOW = '2026-03-10T08:40:00.000Z'
export const BOARD_ZONE = 'Europe/Berlin'

const HOUR = 3_600_000

/** A short description of a card. Times are in hours relative to BOARD_NOW. */
export interface CardSketch {
  readonly company: string
  readonly role: string
  readonly stage: Stage
  readonly people?: readonly string[]
  readonly recruiter?: string
  readonly notes?: string
  /** When it was added to the board; two weeks ago by default. */
  readonly addedHours?: number
  readonly interview?: { readonly kind: InterviewKind; readonly startHours: number; readonly thanked?: true }
  /** The day by which the employer promised to decide. */
  readonly decideBy?: PlainDate
  readonly answerBy?: PlainDate
  readonly closed?: ClosingReason
}

/** Builds a workspace with these cards; the order of each column follows the list. */
export function buildBoard(sketches: readonly CardSketch[]): Workspace {
  const cards = sketches.map((sketch, index) => buildCard(sketch, index))
  const ranked = stages.flatMap((stage) => {
    const column = cards.filter((card) => card.stage === stage)
    const ranks = generateNKeysBetween(null, null, column.length)
    return column.map((card, index) => ({ ...card, rank: ranks[index] ?? card.rank }))
  })
  return aWorkspace({ createdAt: hoursFromNow(-24 * 60), cards: ranked })
}

function hoursFromNow(count: number) {
  return toIso(toEpoch(BOARD_NOW) + count * HOUR)
}

function buildCard(sketch: CardSketch, index: number): Card {
  const id = `card-${index}`
  const addedAt = hoursFromNow(sketch.addedHours ?? -14 * 24)
  const people = [
    ...(sketch.people ?? []).map((name, at) =>
      aPerson({ id: `${id}-p${at}`, name, email: toEmail(name, sketch.company) }),
    ),
    ...(sketch.recruiter
      ? [
          aPerson({
            id: `${id}-r`,
            name: sketch.recruiter,
            role: 'recruiter',
            email: toEmail(sketch.recruiter, sketch.company),
          }),
        ]
      : []),
  ]
  const { interview } = sketch
  const interviewId = `${id}-i`
  const ended = hoursFromNow((interview?.startHours ?? 0) + 1)
  return aCard({
    id,
    company: sketch.company,
    role: sketch.role,
    stage: sketch.stage,
    notes: sketch.notes ?? '',
    addedAt,
    stageSince: interview && interview.startHours < 0 ? ended : addedAt,
    people,
    interviews: interview
      ? [
          anInterview({
            id: interviewId,
            kind: interview.kind,
            start: hoursFromNow(interview.startHours),
            zone: BOARD_ZONE,
            personIds: people.map((person) => person.id),
            recordedAt: addedAt,
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
            terms: { kind: 'decide-by', date: sketch.decideBy },
          }),
        ]
      : [],
    actions: interview?.thanked
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
        ? [anOffer({ id: `${id}-o`, at: hoursFromNow(-0.5), answerBy: sketch.answerBy ?? null })]
        : [],
    closing: sketch.closed
      ? aClosing({ id: `${id}-c`, reason: sketch.closed, at: hoursFromNow(-24 * 9) })
      : null,
  })
}

/** Namesakes at two companies are two people, so the address names the company too. */
function toEmail(name: string, company: string): string {
  return `${toAddressPart(name)}@${toAddressPart(company)}.example.com`
}

function toAddressPart(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z]+/g, '.')
    .replace(/^\.|\.$/g, '')
}
