import type { Channel, Person } from '../../model/person.ts'
import type { TemplateId } from '../../model/template.ts'
import type { FollowUp } from '../../rules/follow-up.ts'
import { builtInTemplates } from '../built-in-templates.ts'
import { listTemplates } from '../template-choices.ts'

/** Returns true for a template that is spoken: a call sheet. */
export function isScript(id: TemplateId): boolean {
  return builtInTemplates[id].kind === 'script'
}

/**
 * Lists the channels on which a follow-up can reach a person, in the order in which they are shown. One to nobody in
 * particular is sent by email, and there is only a call where there is something to say and calls are not refused.
 */
export function listChannels(
  { step, template, otherTemplate }: Pick<FollowUp, 'step' | 'template' | 'otherTemplate'>,
  person: Pick<Person, 'doNotCall'> | null,
): readonly Channel[] {
  const texts = [...listTemplates({ step, template }), ...(otherTemplate === null ? [] : [otherTemplate])]
  const canWrite = texts.some((id) => !isScript(id))
  const canCall = texts.some(isScript) && (person === null ? !canWrite : !person.doNotCall)
  return [
    ...(canWrite ? (['email'] as const) : []),
    ...(canCall ? (['phone'] as const) : []),
    ...(canWrite && person !== null ? (['linkedin', 'text'] as const) : []),
  ]
}
