import { type Step, steps } from '#shared/model/step'

/** What the user does without writing to anyone. */
const withoutNote: ReadonlySet<Step> = new Set([
  'prepare',
  'debrief',
  'own-promise',
  'offer-details',
  'keep-applying',
])

/** Whether a step has something to write: the note desk opens for it, and else its card. */
export function hasNote(step: Step): boolean {
  return !withoutNote.has(step)
}

/** The step that a follow-up's key names; null for what is no key. */
export function stepOfKey(key: string): Step | null {
  const named = key.split('/')[2]
  return steps.find((step) => step === named) ?? null
}
