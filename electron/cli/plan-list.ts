import type { EpochMs, ZoneName } from '#shared/model/scalars'
import { oneLine } from '#shared/text/plain-text'
import { type PlanLine, planTable, sayWall, widthOf } from './plan-table.ts'

/** The plan for a reader: the table where it fits a terminal so many places wide, or goes to a file; else a list. */
export function planText(lines: readonly PlanLine[], zone: ZoneName, width: number | undefined): string {
  const table = planTable(lines, zone)
  const fits =
    width === undefined || lines.length === 0 || table.split('\n').every((line) => widthOf(line) <= width)
  return fits ? table : planList(lines, zone, width)
}

/** The same as the table, a few lines for each follow-up under the name of its card, none wider than `width`. */
export function planList(lines: readonly PlanLine[], zone: ZoneName, width: number): string {
  let last: PlanLine | undefined
  const blocks = lines.map((line) => {
    const isSame = last?.followUp.cardId === line.followUp.cardId
    const heading = isSame ? [] : wrapped(line.card ?? 'No single card', { width, indent: '' })
    last = line
    return [...heading, ...entry(line, zone, width)].join('\n')
  })
  return blocks.join('\n\n')
}

function entry({ followUp, person }: PlanLine, zone: ZoneName, width: number): readonly string[] {
  const { step, channel, status, opensAt, alerts, dueAt, lapsesAt, reason, sources } = followUp
  const at = (name: string, instants: readonly (EpochMs | null)[]) => {
    const known = instants.flatMap((instant) => (instant === null ? [] : sayWall(instant, zone)))
    return known.length > 0 ? [`${name} ${known.join(', ')}`] : []
  }
  const who = [step, ...(person ? [`to ${person}`] : []), ...(channel ? [`by ${channel}`] : [])].join(' ')
  const times = [
    ...at('opens', [opensAt]),
    ...at(
      'alerts',
      alerts.map((alert) => alert.at),
    ),
    ...at('due', [dueAt]),
    ...at('lapses', [lapsesAt]),
  ]
  return [
    ...wrapped(`${who}: ${status}`, { width, indent: '  ' }),
    ...wrapped(times.join('; '), { width, indent: '    ' }),
    ...wrapped(`${reason} (source ${sources.join(' ')})`, { width, indent: '    ' }),
  ]
}

/** Breaks a text at its blanks; a word that is wider than a line has one of its own. */
function wrapped(
  text: string,
  { width, indent }: { readonly width: number; readonly indent: string },
): string[] {
  const lines: string[] = []
  let line = indent
  for (const word of oneLine(text).split(' ')) {
    const longer = line === indent ? indent + word : `${line} ${word}`
    if (line !== indent && widthOf(longer) > width) {
      lines.push(line)
      line = indent + word
    } else line = longer
  }
  return [...lines, line]
}
