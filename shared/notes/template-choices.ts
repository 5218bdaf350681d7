import type { Step } from '../model/step.ts'
import type { TemplateId } from '../model/template.ts'
import type { FollowUp } from '../rules/follow-up.ts'

/** The notes of steps that leave it to the user which one to write. */
const notesOfSteps: Partial<Readonly<Record<Step, readonly TemplateId[]>>> = {
  'offer-answer': ['accept', 'ask-for-time', 'decline'],
  prepare: ['reschedule'],
  'own-promise': ['as-promised'],
}

/** The calls after which a voicemail may be left that asks for the same. */
const callsWithVoicemail: ReadonlySet<TemplateId> = new Set(['check-in-call', 'call-back-call'])

/**
 * Lists the templates among which the user can choose for a follow-up, the usual one first. Empty if there is
 * nothing to send.
 */
export function listTemplates({
  step,
  template,
}: Pick<FollowUp, 'step' | 'template'>): readonly TemplateId[] {
  const own = notesOfSteps[step] ?? []
  if (template === null) return own
  const others = own.filter((id) => id !== template)
  return callsWithVoicemail.has(template) ? [template, 'voicemail'] : [template, ...others]
}
