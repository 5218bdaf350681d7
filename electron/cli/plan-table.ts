import type { Card } from '#shared/model/card'
import type { EpochMs, Id, ZoneName } from '#shared/model/scalars'
import type { FollowUp } from '#shared/rules/follow-up'
import { toHolidayKey } from '#shared/rules/timing/calendars'
import { toSingleLine } from '#shared/text/plain-text'
import { toPlainDate, toWallTime } from '#shared/time/day'
import { toIso } from '#shared/time/instant'

/** A follow-up with the names of its card and person instead of their ids. */
export interface PlanLine {
  /** Company and role; null for a follow-up that belongs to no single card. */
  readonly card: string | null
  /** The agency through which the application goes; null without one. */
  readonly agency: string | null
  /** The country and region whose public holidays count, `DE-BY`; null for a card without a region. */
  readonly region: string | null
  /** The name of the recipient; null if the follow-up goes to nobody in particular. */
  readonly person: string | null
  readonly followUp: FollowUp
}

/** Adds the names of their cards and people to follow-ups. */
export function toPlanLines(
  followUps: readonly FollowUp[],
  cards: ReadonlyMap<Id, Card>,
): readonly PlanLine[] {
  return followUps.map((followUp) => {
    const card = followUp.cardId === null ? undefined : cards.get(followUp.cardId)
    const person = card?.people.find(({ id }) => id === followUp.personId)
    return {
      card: card ? [card.company, card.role].filter((part) => part !== '').join(', ') : null,
      agency: card?.agency ?? null,
      region: card?.country && card.region ? toHolidayKey(card.country, card.region) : null,
      person: person?.name ?? null,
      followUp,
    }
  })
}

/** Describes the card of a line: "Contoso, Designer (through Crown Talent, DE-BY)"; null if it belongs to none. */
export function describeCard({ card, agency, region }: PlanLine): string | null {
  const details = [agency && `through ${agency}`, region].filter(Boolean).join(', ')
  return card && details ? `${card} (${details})` : card
}

const columns = [
  'card',
  'step',
  'person',
  'channel',
  'opens',
  'alerts',
  'due',
  'lapses',
  'status',
  'reason',
  'source',
] as const

const EMPTY_CELL = '-'

/** Formats the plan as a table with aligned columns. Times are local times in the zone. */
export function formatPlanTable(lines: readonly PlanLine[], zone: ZoneName): string {
  const rows = [columns, ...lines.map((line) => toRow(line, zone))]
  const widths = columns.map((_, column) => Math.max(...rows.map((row) => measureWidth(row[column] ?? ''))))
  return rows
    .map((row) => row.map((cell, column) => padToWidth(cell, widths[column] ?? 0)).join('  '))
    .map((line) => line.trimEnd())
    .join('\n')
}

function toRow(line: PlanLine, zone: ZoneName): readonly string[] {
  const { person, followUp } = line
  const format = (instant: EpochMs | null) => (instant === null ? EMPTY_CELL : formatWallTime(instant, zone))
  const alerts = followUp.alerts.map((alert) => format(alert.at)).join(', ')
  const cells = [
    describeCard(line),
    followUp.step,
    person,
    followUp.channel,
    format(followUp.opensAt),
    alerts,
    format(followUp.dueAt),
    format(followUp.lapsesAt),
    followUp.status,
    followUp.reason,
    followUp.sources.join(' '),
  ]
  // Names and reasons contain what people typed, so control characters must not reach the terminal.
  return cells.map((cell) => toSingleLine(cell ?? '') || EMPTY_CELL)
}

/** Formats an instant as local time in a zone: `2026-03-10 09:00`. */
export function formatWallTime(instant: EpochMs, zone: ZoneName): string {
  return `${toPlainDate(instant, zone)} ${toWallTime(instant, zone)}`
}

/** Formats the plan as JSON. Instants are in UTC. */
export function formatPlanJson(
  lines: readonly PlanLine[],
  { now, zone }: { readonly now: EpochMs; readonly zone: ZoneName },
): string {
  const toIsoOrNull = (instant: EpochMs | null) => (instant === null ? null : toIso(instant))
  const followUps = lines.map(({ card, agency, region, person, followUp }) => ({
    key: followUp.key,
    card,
    agency,
    region,
    cardId: followUp.cardId,
    alsoFor: followUp.alsoFor,
    step: followUp.step,
    person,
    channel: followUp.channel,
    opens: toIsoOrNull(followUp.opensAt),
    alerts: followUp.alerts.map(({ name, at }) => ({ name, at: toIsoOrNull(at) })),
    due: toIsoOrNull(followUp.dueAt),
    lapses: toIsoOrNull(followUp.lapsesAt),
    status: followUp.status,
    reason: followUp.reason,
    heldBy: followUp.heldBy,
    template: followUp.template,
    source: followUp.sources,
  }))
  return JSON.stringify({ now: toIso(now), zone, followUps }, null, 2)
}

/** Matches the characters that take two terminal columns. */
const doubleWidthPattern =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}]/u
const segments = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** Returns how many terminal columns a text takes. Combined characters count once. */
export function measureWidth(text: string): number {
  let width = 0
  for (const { segment } of segments.segment(text)) width += doubleWidthPattern.test(segment) ? 2 : 1
  return width
}

function padToWidth(text: string, width: number): string {
  return text + ' '.repeat(width - measureWidth(text))
}
