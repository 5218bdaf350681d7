import type { Ruler } from '#shared/ipc/board-view'

/** Days the ruler shows. */
export const RULER_DAYS = 10

const counted = (n: number) => (n === 1 ? '1 day' : `${n} days`)

/** The ruler in words, for those who do not see it. */
export function sayRuler({ day, mark, markKind }: Ruler): string {
  const toGo = mark - day
  const what = markKind === 'promise' ? 'the day they named' : `day ${mark}, your turn to ask`
  if (toGo === 0) return `Day ${day}: today is ${what}`
  const away = toGo > 0 ? `${counted(toGo)} to` : `${counted(-toGo)} past`
  return `Day ${day}: ${away} ${what}`
}

/** Where a day stands on the ruler, in per cent of its length; what lies beyond stands at the end. */
export function onRuler(day: number): number {
  return (Math.min(Math.max(day, 0), RULER_DAYS) / RULER_DAYS) * 100
}
