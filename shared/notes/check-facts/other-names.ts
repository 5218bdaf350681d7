import type { CheckFacts } from '../../ipc/check-facts.ts'
import type { Card } from '../../model/card.ts'
import { normalizeCompany, normalizeEmployer } from '../../rules/facts/normalize-employer.ts'
import { foldText } from '../../text/fold-text.ts'
import { formatFullName } from '../../text/person-names.ts'
import { toSingleLine } from '../../text/plain-text.ts'

/** How many companies, and how many people, of other cards a note is compared with: those changed last. */
const NAMES_MAX = 1000

/** Lists the companies of other cards, and the people who are only on them. */
export function listOtherNames(
  card: Card,
  cards: readonly Card[],
): Pick<CheckFacts, 'otherCompanies' | 'otherPeople'> {
  const own = new Set([normalizeEmployer(card), normalizeCompany(card.agency ?? '')])
  const others = cards
    .filter((other) => !own.has(normalizeEmployer(other)))
    .sort((a, b) => (a.stageSince < b.stageSince ? 1 : -1))
  const companies = new Map<string, string>()
  const people = new Map<string, string>()
  const ownPeople = new Set(card.people.map((person) => foldText(formatName(person))))
  for (const other of others) {
    const company = toSingleLine(other.company)
    if (companies.size < NAMES_MAX) companies.set(normalizeCompany(company), company)
    for (const person of other.people) {
      const name = formatName(person)
      // A single word is rarely only a name.
      if (people.size >= NAMES_MAX || !name.includes(' ') || ownPeople.has(foldText(name))) continue
      people.set(foldText(name), name)
    }
  }
  return { otherCompanies: [...companies.values()], otherPeople: [...people.values()] }
}

function formatName(person: Card['people'][number]): string {
  return formatFullName({ ...person, title: '' })
}
