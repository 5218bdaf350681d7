import type { NotePerson } from '../../../ipc/check-facts.ts'
import { isNearName, isSameName } from '../../../text/near-names.ts'
import type { Check } from '../check.ts'
import type { FoundFault, Place } from '../finding.ts'
import { isNickname } from '../reading/nicknames.ts'
import { getFamilyName, getGivenName, listNameWords, titleWord } from '../reading/person-words.ts'
import type { ReadNote } from '../reading/read-note.ts'

/** Words that greet nobody by name. */
const anybody =
  /^(?:all|and|both|colleagues|committee|everybody|everyone|folks|hiring|hr|manager|of|or|panel|people|recruiter|recruiting|recruitment|search|talent|team|the|there|to|whom|it|may|concern|again|dear|&|\+)$/i

/** Compares the greeting with the person whom the note goes to. */
export const greeting: Check = {
  id: 'greeting',
  reason: 'The name is the first thing read, and the one mistake nobody forgives.',
  source: 'A',
  find(note) {
    const { recipient } = note
    if (note.greeting === null || recipient === null) return []
    const { name, nameStart, nameEnd } = note.greeting
    const greeted = name
      .split(/\s+(?:and|or)\s+|[&+/]/i)
      .map((one) => listNameWords(one).filter((word) => /\p{L}/u.test(word) && !anybody.test(word)))
      .filter((words) => words.length > 0)
    // Of several people who are greeted, one has to be the recipient.
    if (greeted.some((words) => words.every((word) => isNameOf(word, recipient)))) return []
    const strange = greeted[0]?.find((word) => !isNameOf(word, recipient))
    if (strange === undefined) return []
    const start = nameStart + name.indexOf(strange)
    const whole: Place = { field: 'body', start: nameStart, end: nameEnd }
    const slip: Place = { field: 'body', start, end: start + strange.length }
    const isOneWord = greeted.length === 1 && greeted[0]?.length === 1
    return [judge(strange, { note, recipient, place: isOneWord ? slip : whole, slip })]
  },
}

function judge(
  word: string,
  {
    note,
    recipient,
    place,
    slip,
  }: {
    readonly note: ReadNote
    readonly recipient: NotePerson
    readonly place: Place
    readonly slip: Place
  },
): FoundFault {
  const near = listNameWords(recipient.name).find((own) => isNearName(own, word))
  const other = note.facts.people.find(({ id, name }) => id !== recipient.id && hasWord(name, word))
  if (other)
    return {
      level: 'fix',
      text: `This goes to ${recipient.name}, and the note greets ${word}.`,
      place,
      replacement: getCallName(note, recipient),
    }
  if (isNickname(word, getGivenName(recipient)))
    return {
      level: 'nice',
      text: `You call ${getGivenName(recipient)} ${word}. Is that what they go by?`,
      place,
      replacement: getGivenName(recipient),
      nickname: word,
    }
  if (near !== undefined)
    return {
      level: 'fix',
      text: `“${word}” looks like a slip: the card has ${near}.`,
      place: slip,
      replacement: near,
      nickname: word,
    }
  return {
    level: 'fix',
    text: `This goes to ${recipient.name}, and the note greets ${word}.`,
    place,
    replacement: getCallName(note, recipient),
    nickname: word,
  }
}

/** Returns the name in the form in which the greeting has it: with the family name after a title. */
function getCallName({ greeting: found }: ReadNote, person: NotePerson): string {
  const startsWithTitle = titleWord.test(found?.name.split(/\s+/)[0] ?? '')
  const family = getFamilyName(person)
  if (startsWithTitle && family !== '') return person.title ? `${person.title} ${family}` : family
  return getGivenName(person)
}

function isNameOf(word: string, person: NotePerson): boolean {
  return hasWord(person.name, word) || person.nicknames.some((nickname) => hasWord(nickname, word))
}

/** Returns true if a word, or its first part before a hyphen, is one of a name. An initial is one as well. */
function hasWord(name: string, word: string): boolean {
  return listNameWords(name).some(
    (own) => isSameName(own, word) || isSameName(own.split('-')[0] ?? own, word) || /^\p{L}\.?$/u.test(word),
  )
}
