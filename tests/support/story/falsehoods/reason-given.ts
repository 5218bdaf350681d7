import type { FindFalsehoods } from '../notes.ts'
import type { Truth } from '../truth.ts'

const asks =
  /[^.!?\n]*\b(?:difference|outcome|decisive|reasons?|feedback|why|better|missing)\b[^.!?\n]*(?:\?|glad to hear|like to (?:know|hear)|grateful to hear)/i

/** Finds a question for the reason of a no that was given with it. */
export const findReasonAskedAgain: FindFalsehoods<Truth> = ({ body }, { reason }) => {
  const question = reason === '' ? undefined : asks.exec(body)?.[0].trim()
  return question ? [`asks “${question}”, which they have said`] : []
}
