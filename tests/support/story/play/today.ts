import type { FollowUpView } from '#shared/ipc/card-view'
import type { TodayLine } from '#shared/ipc/today-view'
import type { RunningApp } from '../../app/running-app.ts'
import { dayOf } from '../truth.ts'
import { toLines } from './today-lines.ts'

const HOUR = 3_600_000
const ended: ReadonlySet<string> = new Set(['done', 'skipped', 'lapsed'])

/**
 * Finds what is wrong with Today, in words: something named twice, under the wrong heading or in no words; and an open
 * card of which nothing is said, because it neither has a step, nor waits for a day, nor is proposed for closing.
 */
export async function findTodayFaults(app: RunningApp, now: number): Promise<readonly string[]> {
  const { agenda, cards, proposals } = await app.request('board.get', {})
  const views = await Promise.all(cards.map(({ id }) => app.request('cards.get', { cardId: id })))
  const followUps = new Map(views.flatMap((view) => view.followUps.map((one) => [one.key, one] as const)))
  const sections = { now: agenda.now, today: agenda.today, week: agenda.week }
  const faults: string[] = []
  const named = new Map<string, string>()
  for (const [section, entries] of Object.entries(sections))
    for (const line of entries.flatMap(toLines)) {
      const id = line.key
      if (named.has(id)) faults.push(`names ${id} under ${named.get(id)} and under ${section}`)
      named.set(id, section)
      faults.push(...findHeadingFaults(section, line, followUps.get(id), now), ...findWordFaults(line))
    }
  for (const entries of Object.values(sections))
    faults.push(...findAlike(entries.map((entry) => `${entry.title} · ${entry.company} · ${entry.when}`)))
  for (const { key } of agenda.snoozed) if (named.has(key)) faults.push(`names the snoozed ${key}`)
  const listed = [...agenda.now, ...agenda.today]
    .flatMap(toLines)
    .filter(({ key }) => isDue(followUps.get(key)))
  if (agenda.dueCount !== listed.length && !listed.some(({ cardId }) => cardId === null))
    faults.push(`counts ${agenda.dueCount} due and names ${listed.length}`)
  const proposed = new Set(proposals.flatMap((one) => ('cardIds' in one ? one.cardIds : [one.cardId])))
  for (const { card, followUps: own, noAnswerFrom } of views) {
    if (card.stage === 'closed') continue
    const hasStep = own.some(({ status }) => !ended.has(status))
    const waits = noAnswerFrom !== null && noAnswerFrom >= dayOf(now)
    if (!hasStep && !waits && !proposed.has(card.id)) faults.push(`says nothing of ${card.company}`)
  }
  return faults
}

function findHeadingFaults(
  section: string,
  line: TodayLine,
  followUp: FollowUpView | undefined,
  now: number,
): readonly string[] {
  if (line.cardId === null) return []
  if (!followUp) return [`names ${line.key}, which the card does not have`]
  const { dueAt, opensAt, alertsAt, status } = followUp
  const isPressing = isDue(followUp) && dueAt !== null && dueAt - now <= 6 * HOUR
  const start = alertsAt[0] ?? opensAt
  const heading = isPressing ? 'now' : isDue(followUp) || dayOf(start) <= dayOf(now) ? 'today' : 'week'
  const isLateInWords = line.when === 'Overdue'
  return [
    ...(heading === section ? [] : [`has ${line.key} under ${section}, and it belongs under ${heading}`]),
    ...(isLateInWords === (status === 'overdue') ? [] : [`says “${line.when}” of ${line.key}: ${status}`]),
  ]
}

function findWordFaults({ key, title, company, person, reason, when }: TodayLine): readonly string[] {
  const odd = [title, company, person, reason, when].flatMap(
    (text) => /undefined|null|NaN|\[object|\{\{| {2,}|\.\.(?!\.)/.exec(text)?.[0] ?? [],
  )
  return [
    ...(title.trim() === '' || when.trim() === '' ? [`has no words for ${key}`] : []),
    ...odd.map((text) => `says “${text}” in ${key}`),
  ]
}

function findAlike(titles: readonly string[]): readonly string[] {
  return titles
    .filter((title, index) => titles.indexOf(title) !== index)
    .map((title) => `says “${title}” twice`)
}

function isDue(followUp: FollowUpView | undefined): boolean {
  return followUp === undefined || followUp.status === 'open' || followUp.status === 'overdue'
}
