import type { NotePerson } from '../../../ipc/check-facts.ts'
import { isNearName, isSameName } from '../../../text/near-names.ts'
import type { Check } from '../check.ts'
import type { FoundFault } from '../finding.ts'
import { findPhrases } from '../reading/find-phrases.ts'
import { getFamilyName, getGivenName } from '../reading/person-words.ts'
import type { ReadNote } from '../reading/read-note.ts'

/** Matches a capitalized word before another one, which is looked at but can still begin the next match. */
const fullName = /(?<!\p{L})(\p{Lu}[\p{L}’'-]+)\s+(?=(\p{Lu}[\p{L}’'-]+))/gu

/** Matches a capitalized word within a sentence. */
const capitalized = /(?<=[\p{Ll},]\s)\p{Lu}[\p{L}’-]{4,}/gu

/** Finds names that are almost those of people on the card. */
export const name: Check = {
  id: 'name',
  reason: 'People notice their own name, and their colleagues’.',
  source: 'A',
  find: (note) => [...findFullNames(note), ...findSingleNames(note)],
}

/** Finds "Jane Whitfeild": one name is right and the other nearly. */
function findFullNames(note: ReadNote): readonly FoundFault[] {
  return findPhrases(note, fullName).flatMap(({ words, place, sentence }) => {
    const given = words.trim()
    const familyStart = place.end - sentence.start
    const family = withoutGenitive(/^\p{Lu}[\p{L}’'-]+/u.exec(sentence.text.slice(familyStart))?.[0] ?? '')
    const person = note.facts.people.find(
      (one) => isMisspellingOf({ given, family }, one) && !isKnownName(`${given} ${family}`, note),
    )
    if (person === undefined) return []
    const right = `${getGivenName(person)} ${getFamilyName(person)}`
    return [
      {
        level: 'fix',
        text: `“${given} ${family}” is ${right} on the card.`,
        place: { ...place, end: place.end + family.length },
        replacement: right,
      },
    ]
  })
}

function isMisspellingOf(
  { given, family }: { readonly given: string; readonly family: string },
  person: NotePerson,
): boolean {
  const [rightGiven, rightFamily] = [getGivenName(person), getFamilyName(person)]
  if (rightFamily === '') return false
  return (
    (isSameName(given, rightGiven) && isNearName(family, rightFamily)) ||
    (isNearName(given, rightGiven) && isSameName(family, rightFamily))
  )
}

/** Finds a single name of at least five letters that is nearly one on the card. */
function findSingleNames(note: ReadNote): readonly FoundFault[] {
  const names = note.facts.people.flatMap((person) => [getGivenName(person), getFamilyName(person)])
  return findPhrases(note, capitalized).flatMap(({ words, place }) => {
    const bare = withoutGenitive(words)
    const right = names.find((one) => one.length >= 5 && isNearName(bare, one))
    if (right === undefined || isKnownName(bare, note)) return []
    return [
      {
        level: 'look',
        text: `Do you mean ${right}?`,
        // No replacement, because somebody may really be called that.
        place: { ...place, end: place.start + bare.length },
      },
    ]
  })
}

/** Removes the ending of “Jane’s” and “James’”. */
function withoutGenitive(name: string): string {
  return name.replace(/['’]s?$/, '')
}

/** Returns true if a name belongs to somebody or something that is known. */
function isKnownName(words: string, { facts }: ReadNote): boolean {
  const known = [
    ...facts.people.flatMap(({ name, nicknames }) => [name, ...nicknames]),
    ...facts.otherPeople,
    ...facts.otherCompanies,
    ...[facts.company, facts.agency, facts.role, facts.userName],
  ]
  return known.some((one) => one === words || one.split(/\s+/).some((word) => isSameName(word, words)))
}
