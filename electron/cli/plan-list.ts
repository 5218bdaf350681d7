import type { EpochMs, ZoneName } from '#shared/model/scalars'
import { toSingleLine } from '#shared/text/plain-text'
import { describeCard, formatPlanTable, formatWallTime, measureWidth, type PlanLine } from './plan-table.ts'

/**
 * Formats the plan as a table or, if the table is wider than the terminal, as a list. `width` is the number
 * of terminal columns; undefined if the output is not a terminal, which always gets a table.
 */
export function formatPlan(lines: readonly PlanLine[], zone: ZoneName, width: number | undefined): string {
  const table = formatPlanTable(lines, zone)
  const doesFit =
    width === undefined ||
    lines.length === 0 ||
    table.split('\n').every((line) => measureWidth(line) <= width)
  return doesFit ? table : formatPlanList(lines, zone, width)
}

/** Formats the plan as a list: the name of each card, then its follow-ups with a few lines each. */
export function formatPlanList(lines: readonly PlanLine[], zone: ZoneName, width: number): string {
  let previousLine: PlanLine | undefined
  const blocks = lines.map((line) => {
    const isSameCard = previousLine?.followUp.cardId === line.followUp.cardId
    const heading = isSameCard ? [] : wrapText(describeCard(line) ?? 'All cards', { width, indent: '' })
    previousLine = line
    return [...heading, ...formatEntry(line, zone, width)].join('\n')
  })
  return blocks.join('\n\n')
}

/** Formats one follow-up of the list: what to do, its times and the reason. */
function formatEntry({ followUp, person }: PlanLine, zone: ZoneName, width: number): readonly string[] {
  const { step, channel, status, opensAt, alerts, dueAt, lapsesAt, reason, sources } = followUp
  /** Formats times after a label; returns an empty list if all of them are null. */
  const formatLabelled = (name: string, instants: readonly (EpochMs | null)[]) => {
    const times = instants.flatMap((instant) => (instant === null ? [] : formatWallTime(instant, zone)))
    return times.length > 0 ? [`${name} ${times.join(', ')}`] : []
  }
  const heading = [step, ...(person ? [`to ${person}`] : []), ...(channel ? [`by ${channel}`] : [])].join(' ')
  const times = [
    ...formatLabelled('opens', [opensAt]),
    ...formatLabelled(
      'alerts',
      alerts.map((alert) => alert.at),
    ),
    ...formatLabelled('due', [dueAt]),
    ...formatLabelled('lapses', [lapsesAt]),
  ]
  return [
    ...wrapText(`${heading}: ${status}`, { width, indent: '  ' }),
    ...wrapText(times.join('; '), { width, indent: '    ' }),
    ...wrapText(`${reason} (source ${sources.join(' ')})`, { width, indent: '    ' }),
  ]
}

/** Breaks a text at its spaces into lines of at most `width`. A word that is wider gets its own line. */
function wrapText(
  text: string,
  { width, indent }: { readonly width: number; readonly indent: string },
): string[] {
  const lines: string[] = []
  let line = indent
  for (const word of toSingleLine(text).split(' ')) {
    const extendedLine = line === indent ? indent + word : `${line} ${word}`
    if (line !== indent && measureWidth(extendedLine) > width) {
      lines.push(line)
      line = indent + word
    } else line = extendedLine
  }
  return [...lines, line]
}
