import type { CheckFacts } from '../../../ipc/check-facts.ts'

/** Lists the names and the user's own words, which the checker learns before it reads a note. */
export function listTaughtWords(facts: CheckFacts): readonly string[] {
  return [
    ...new Set([...facts.dictionary, ...listOwnNames(facts).flatMap((name) => name.split(/\s+/))]),
  ].filter((word) => /\p{L}/u.test(word))
}

/** Lists the names on the card, and the user's. */
export function listOwnNames({ people, company, agency, userName }: CheckFacts): readonly string[] {
  return [
    ...people.flatMap(({ name, title, nicknames }) => [name, title, ...nicknames]),
    company,
    agency,
    userName,
  ]
}
