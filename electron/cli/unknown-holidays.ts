import type { Card } from '#shared/model/card'
import type { EpochMs, Id, PlainDate, ZoneName } from '#shared/model/scalars'
import type { FollowUp } from '#shared/rules/follow-up'
import { describeUnknownHolidays } from '#shared/rules/holiday-limits'
import { toPlainDate } from '#shared/time/day'

/** Lists a sentence for each country in which a follow-up falls on days whose public holidays are not known. */
export function listUnknownHolidays(
  followUps: readonly Pick<FollowUp, 'cardId' | 'alerts' | 'dueAt'>[],
  { cards, zone }: { readonly cards: ReadonlyMap<Id, Card>; readonly zone: ZoneName },
): readonly string[] {
  const daysByCountry = new Map<string, PlainDate[]>()
  for (const { cardId, alerts, dueAt } of followUps) {
    const country = cardId === null ? null : (cards.get(cardId)?.country ?? null)
    if (country === null) continue
    const instants: readonly (EpochMs | null)[] = [...alerts.map((alert) => alert.at), dueAt]
    const days = instants.flatMap((instant) => (instant === null ? [] : toPlainDate(instant, zone)))
    daysByCountry.set(country, [...(daysByCountry.get(country) ?? []), ...days])
  }
  const names = new Intl.DisplayNames('en', { type: 'region' })
  return [...daysByCountry].flatMap(([country, days]) => {
    const name = names.of(country) ?? country
    return describeUnknownHolidays({ country, name }, days) ?? []
  })
}
