import type { EpochMs, ZoneName } from '#shared/model/scalars'
import { toSingleLine } from '#shared/text/plain-text'
import { formatPlanTable, formatWallTime, measureWidth, type PlanLine } from './plan-table.ts'

/**
 * Formats the plan for a reader: as a table if it fits into `width` terminal columns or goes to a file
 * (`width` is then undefined), otherwise as a list.
 */
export function formatPlan(lines: readonly PlanLine[], zone: ZoneName, width: number | undefined): string {
  const table = formatPlanTable(lines, zone)
  const fits =
    width === undefined ||
    lines.length === 0 ||
    table.split('\n').every((line) => measureWidth(line) <= width)
  return fits ? table : formatPlanList(lines, zone, width)
}

/** Formats the plan as a few lines for each follow-up under the name of its card, none wider than `width`. */
export function formatPlanList(lines: readonly PlanLine[], zone: ZoneName, width: number): string {
  let last: PlanLine | undefined
  const blocks = lines.map((line) => {
    const isSameCard = last?.followUp.cardId === line.followUp.cardId
    const heading = isSameCard ? [] : wrapText(line.card ?? 'No single card', { width, indent: '' })
    last = line
    return [...heading, ...formatEntry(line, zone, width)].join('\n')
  })
  return blocks.join('\n\n')
}

function formatEntry({ followUp, person }: PlanLine, zone: ZoneName, width: number): readonly string[] {
  const { step, channel, status, opensAt, alerts, dueAt, lapsesAt, reason, sources } = followUp
  const labelled = (name: string, instants: readonly (EpochMs | null)[]) => {
    const times = instants.flatMap((instant) => (instant === null ? [] : formatWallTime(instant, zone)))
    return times.length > 0 ? [`${name} ${times.join(', ')}`] : []
  }
  const heading = [step, ...(person ? [`to ${person}`] : []), ...(channel ? [`by ${channel}`] : [])].join(' ')
  const times = [
    ...labelled('opens', [opensAt]),
    ...labelled(
      'alerts',
      alerts.map((alert) => alert.at),
    ),
    ...labelled('due', [dueAt]),
    ...labelled('lapses', [lapsesAt]),
  ]
  return [
    ...wrapText(`${heading}: ${status}`, { width, indent: '  ' }),
    ...wrapText(times.join('; '), { width, indent: '    ' }),
    ...wrapText(`${reason} (source ${sources.join(' ')})`, { width, indent: '    ' }),
  ]
}

/** Breaks a text at its spaces; a word that is wider than a line gets a line of its own. */
function wrapText(
  text: string,
  { width, indent }: { readonly width: number; readonly indent: string },
): string[] {
  const lines: string[] = []
  let line = indent
  for (const word of toSingleLine(text).split(' ')) {
    const longer = line === indent ? indent + word : `${line} ${word}`
    if (line !== indent && measureWidth(longer) > width) {
      lines.push(line)
      line = indent + word
    } else line = longer
  }
  return [...lines, line]
}
