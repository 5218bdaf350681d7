import { foldText } from '../../text/fold-text.ts'
import type { CheckInput } from './check-input.ts'
import { checkTable } from './check-table.ts'
import type { CheckedNote, CheckId, Finding, FoundFault, Level } from './finding.ts'
import { readNote } from './reading/read-note.ts'

/** The longest id of a finding, in UTF-16 units. It is stored when the finding is dismissed. */
const ID_MAX = 200

const levelOrder: Readonly<Record<Level, number>> = { fix: 0, look: 1, nice: 2 }

/** Checks a note with every check of the table. A call sheet is checked only for what would be said wrong. */
export function checkNote(input: CheckInput): CheckedNote {
  const note = readNote(input)
  const isCall = input.channel === 'phone'
  const all = checkTable
    .filter(({ appliesToCalls }) => !isCall || appliesToCalls)
    .flatMap(({ id, reason, find }) =>
      find(note).map(
        (fault): Finding => ({ ...fault, id: toFindingId(id, fault, input), check: id, reason }),
      ),
    )
  const findings = withoutRepeats(all).sort(
    (a, b) => levelOrder[a.level] - levelOrder[b.level] || toPosition(a) - toPosition(b),
  )
  const dismissed = new Set(input.facts.dismissed)
  return {
    findings: findings.filter(({ id }) => !dismissed.has(id)),
    dismissed: findings.filter(({ id }) => dismissed.has(id)),
  }
}

/** Returns the name of a check and the words that it found, so that the id survives edits elsewhere. */
function toFindingId(check: CheckId, { place, about }: FoundFault, note: CheckInput): string {
  const words = place === null ? about : note[place.field].slice(place.start, place.end)
  return words === undefined ? check : `${check}: ${foldText(words)}`.slice(0, ID_MAX)
}

/** Removes findings that say the same about the same place, as when two patterns match a date. */
function withoutRepeats(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>()
  return findings.filter((finding) => {
    const key = `${finding.id} ${finding.text} ${toPosition(finding)}`
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

function toPosition({ place }: Finding): number {
  if (place === null) return Number.MAX_SAFE_INTEGER
  return place.field === 'subject' ? place.start - 10_000 : place.start
}
