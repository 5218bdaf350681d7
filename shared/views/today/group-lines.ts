import type { TodayGroup, TodayLine } from '../../ipc/today-view.ts'
import type { Card } from '../../model/card.ts'
import { findPersonKey } from '../../rules/facts/person-key.ts'
import type { FollowUp } from '../../rules/follow-up.ts'
import { formatFullName } from '../../text/person-names.ts'
import { formatList, withoutDirectionMarks } from '../../text/plain-text.ts'

/** The most names that a group lists. It counts the rest. */
const MAX_NAMES = 4

/** A line with the follow-up and the card it was made from. */
export interface SourceLine {
  readonly line: TodayLine
  readonly followUp: FollowUp
  readonly card: Card | null
}

/** What several lines have in common: its identity, and the title of their group. */
interface Cause {
  readonly id: string
  readonly title: (count: number) => string
  readonly lists: 'people' | 'companies' | 'steps'
}

/**
 * Groups the lines of one section: first by what caused them, then the others by the person they are for. A group
 * is where its first line was. A single line is kept as it is.
 */
export function groupLines(sources: readonly SourceLine[]): (TodayLine | TodayGroup)[] {
  const byCause = collect(sources, findCause)
  const grouped = new Set(
    [...byCause.values()].filter(({ members }) => members.length > 1).flatMap(({ members }) => members),
  )
  const byPerson = collect(
    sources.filter((source) => !grouped.has(source)),
    findPerson,
  )
  const groups = [...byCause.values(), ...byPerson.values()].filter(({ members }) => members.length > 1)
  const groupOf = new Map(groups.flatMap((group) => group.members.map((member) => [member, group] as const)))
  return sources.flatMap((source): (TodayLine | TodayGroup)[] => {
    const group = groupOf.get(source)
    if (!group) return [source.line]
    return group.members[0] === source ? [toGroup(group.cause, group.members)] : []
  })
}

interface Members {
  readonly cause: Cause
  readonly members: SourceLine[]
}

function collect(
  sources: readonly SourceLine[],
  find: (source: SourceLine) => Cause | null,
): ReadonlyMap<string, Members> {
  const found = new Map<string, Members>()
  for (const source of sources) {
    const cause = find(source)
    if (cause === null) continue
    const known = found.get(cause.id)
    if (known) known.members.push(source)
    else found.set(cause.id, { cause, members: [source] })
  }
  return found
}

function findCause({ followUp, card }: SourceLine): Cause | null {
  switch (followUp.step) {
    case 'tell-others':
      return people('tell-others', (count) => `Tell ${count} people about your offer`)
    case 'withdraw':
      return people('withdraw', (count) => `Tell ${count} people you’re withdrawing`)
    case 'acceptance-news':
      return people('acceptance-news', (count) => `Tell ${count} people you accepted`)
    case 'application-follow-up':
      return {
        id: 'application-follow-up',
        title: (count) => `Follow up on ${count} applications`,
        lists: 'companies',
      }
    case 'schedule-interview':
      return {
        id: 'schedule-interview',
        title: (count) => `Set ${count} interview dates`,
        lists: 'companies',
      }
    case 'thank-you':
      return card && people(`thank-you ${card.id}`, (count) => `Thank ${count} people`)
    case 'loop-in':
      return card && people(`loop-in ${card.id}`, (count) => `Tell ${count} people how it went`)
    default:
      return null
  }
}

const people = (id: string, title: Cause['title']): Cause => ({ id, title, lists: 'people' })

/** Messages to one person belong together, also on several cards. */
function findPerson({ followUp, card }: SourceLine): Cause | null {
  const key = card && followUp.template !== null ? findPersonKey(card, followUp.personId) : null
  const person = card?.people.find(({ id }) => id === followUp.personId)
  if (key === null || !person) return null
  const name = withoutDirectionMarks(formatFullName(person))
  return { id: `person ${key}`, title: (count) => `${count} things for ${name}`, lists: 'steps' }
}

function toGroup({ id, title, lists }: Cause, members: readonly SourceLine[]): TodayGroup {
  const lines = members.map(({ line }) => line)
  const [first] = lines
  const companies = [...new Set(lines.map(({ company }) => company))]
  return {
    kind: 'group',
    id: `group ${id}`,
    title: title(lines.length),
    company: companies.length === 1 ? (companies[0] ?? '') : '',
    names: lists === 'steps' ? '' : formatNames(lists === 'companies' ? companies : lines.map(nameLine)),
    when: first?.when ?? '',
    since: first?.since ?? '',
    isUrgent: first?.isUrgent ?? false,
    isLate: first?.isLate ?? false,
    action: first?.action ?? 'open',
    lines,
  }
}

function nameLine({ person, company }: TodayLine): string {
  return person || company
}

function formatNames(names: readonly string[]): string {
  if (names.length <= MAX_NAMES) return formatList(names)
  return `${names.slice(0, MAX_NAMES - 1).join(', ')} and ${names.length - MAX_NAMES + 1} more`
}
