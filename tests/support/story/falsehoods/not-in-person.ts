import type { FindFalsehoods } from '../notes.ts'
import type { Truth } from '../truth.ts'

/** Words that are only true of a meeting in one place. */
const inPerson =
  /\bin person\b(?! would)|(?:good|great|nice|lovely|pleasure) to (?:have met|meet) you|(?:see|seeing|seen) (?:where (?:you|the (?:team|work))|the place|your (?:office|site|floor))|show(?:ed|ing) me (?:a)?round|where the work is done|(?:having|inviting) me (?:over|in)\b|\bmy visit\b|(?:your|the) (?:office|workshop|floor) (?:today|yesterday|on )/i

/** Finds thanks for a meeting in person that was none. */
export const findNotInPerson: FindFalsehoods<Truth> = ({ subject, body }, { held, reader }) => {
  const claim = inPerson.exec(`${subject}\n${body}`)?.[0]
  const hasMet = held.some((one) => one.kind === 'on-site' && reader !== null && one.with.includes(reader.id))
  return claim && !hasMet ? [`says “${claim}” to somebody the user has not met`] : []
}
