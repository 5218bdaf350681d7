import type { Card } from '#shared/model/card'
import type { EpochMs, Id, ZoneName } from '#shared/model/scalars'
import type { FollowUp } from '#shared/rules/follow-up'
import { oneLine } from '#shared/text/plain-text'
import { dayOf, wallTimeOf } from '#shared/time/day'
import { toIso } from '#shared/time/instant'

/** One follow-up with its names instead of its ids. */
export interface PlanLine {
  /** Company and role; null for what concerns no single card. */
  readonly card: string | null
  readonly person: string | null
  readonly followUp: FollowUp
}

/** Names the cards and people of a plan's follow-ups. */
export function planLines(followUps: readonly FollowUp[], cards: ReadonlyMap<Id, Card>): readonly PlanLine[] {
  return followUps.map((followUp) => {
    const card = followUp.cardId === null ? undefined : cards.get(followUp.cardId)
    const person = card?.people.find((one) => one.id === followUp.personId)
    return {
      card: card ? [card.company, card.role].filter((part) => part !== '').join(', ') : null,
      person: person?.name ?? null,
      followUp,
    }
  })
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

const NOTHING = '-'

/** A table with aligned columns, times on the wall of a zone. */
export function planTable(lines: readonly PlanLine[], zone: ZoneName): string {
  const rows = [columns, ...lines.map((line) => rowOf(line, zone))]
  const widths = columns.map((_, column) => Math.max(...rows.map((row) => widthOf(row[column] ?? ''))))
  return rows
    .map((row) => row.map((cell, column) => padded(cell, widths[column] ?? 0)).join('  '))
    .map((line) => line.trimEnd())
    .join('\n')
}

function rowOf({ card, person, followUp }: PlanLine, zone: ZoneName): readonly string[] {
  const at = (instant: EpochMs | null) => (instant === null ? NOTHING : sayWall(instant, zone))
  const alerts = followUp.alerts.map((alert) => at(alert.at)).join(', ')
  const cells = [
    card,
    followUp.step,
    person,
    followUp.channel,
    at(followUp.opensAt),
    alerts,
    at(followUp.dueAt),
    at(followUp.lapsesAt),
    followUp.status,
    followUp.reason,
    followUp.sources.join(' '),
  ]
  // Names and reasons hold what people typed: nothing of it may steer a terminal.
  return cells.map((cell) => oneLine(cell ?? '') || NOTHING)
}

/** An instant on the wall of a zone: "2026-03-10 09:00". */
export function sayWall(instant: EpochMs, zone: ZoneName): string {
  return `${dayOf(instant, zone)} ${wallTimeOf(instant, zone)}`
}

/** The same as JSON, instants in UTC. */
export function planJson(
  lines: readonly PlanLine[],
  { now, zone }: { readonly now: EpochMs; readonly zone: ZoneName },
): string {
  const iso = (instant: EpochMs | null) => (instant === null ? null : toIso(instant))
  const followUps = lines.map(({ card, person, followUp }) => ({
    key: followUp.key,
    card,
    cardId: followUp.cardId,
    step: followUp.step,
    person,
    channel: followUp.channel,
    opens: iso(followUp.opensAt),
    alerts: followUp.alerts.map(({ name, at }) => ({ name, at: iso(at) })),
    due: iso(followUp.dueAt),
    lapses: iso(followUp.lapsesAt),
    status: followUp.status,
    reason: followUp.reason,
    source: followUp.sources,
  }))
  return JSON.stringify({ now: toIso(now), zone, followUps }, null, 2)
}

const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}]/u
const segments = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** How many places a text takes in a terminal. */
export function widthOf(text: string): number {
  let width = 0
  for (const { segment } of segments.segment(text)) width += wide.test(segment) ? 2 : 1
  return width
}

function padded(text: string, width: number): string {
  return text + ' '.repeat(width - widthOf(text))
}
