import { addExamples } from '#shared/commands/workspace/add-examples'
import type { SampleView } from '#shared/ipc/sample-view'
import type { Card } from '#shared/model/card'
import type { Id } from '#shared/model/scalars'
import type { NoteForm, TemplateId, Tone } from '#shared/model/template'
import { createEmptyWorkspace, type Workspace } from '#shared/model/workspace'
import { builtInTemplates } from '#shared/notes/built-in-templates'
import { fillNoteFields } from '#shared/notes/note-fields'
import { createSampleFollowUp } from '#shared/notes/sample-follow-up'
import type { Plan } from '#shared/rules/plan'
import { formatFullName } from '#shared/text/person-names'
import { withoutDirectionMarks } from '#shared/text/plain-text'
import { toIso } from '#shared/time/instant'
import type { Clock } from '../../host/ports.ts'
import type { WorkspaceStore } from '../../store/workspace-store.ts'
import type { Planner } from '../board/planner.ts'
import { getTimeContext } from '../board/time-context.ts'

/** Fills the fields of templates from cards, for looking at a template while it is edited. */
export interface SampleService {
  /** Fills them from a card. If it is null or gone, a card that suits the template is chosen, or an example. */
  getSample(input: {
    readonly template: TemplateId
    readonly tone: Tone
    readonly form: NoteForm
    readonly cardId: Id | null
  }): SampleView
}

/** Creates the sample service of a store. */
export function createSampleService(deps: {
  store: WorkspaceStore
  planner: Planner
  clock: Clock
  newId: () => Id
}): SampleService {
  const { store, planner, clock, newId } = deps
  return {
    getSample({ template, tone, form, cardId }) {
      const workspace = store.current()
      const context = getTimeContext(clock, workspace)
      const plan = planner.plan(workspace)
      const card =
        workspace.cards.find(({ id }) => id === cardId) ?? chooseCard(workspace.cards, plan, template)
      const shown = card ?? createExample(workspace, { ...context, newId })
      const isScript = builtInTemplates[template].kind === 'script'
      const channel = isScript ? 'phone' : form === 'short' ? 'linkedin' : 'email'
      const planned = plan.byCard.get(shown.id) ?? []
      const followUp = createSampleFollowUp({ template, card: shown, planned, channel, now: context.now })
      const { settings, cards } = workspace
      const fields = fillNoteFields({ card: shown, cards, followUp, settings, ...context }, { tone, form })
      const person = shown.people.find(({ id }) => id === followUp.personId)
      return {
        cardId: card?.id ?? null,
        company: withoutDirectionMarks(shown.company),
        role: withoutDirectionMarks(shown.role),
        person: person ? formatFullName(person) : '',
        fields,
      }
    },
  }
}

/** Chooses the card on which a template says most: one that needs it, otherwise one with a conversation. */
function chooseCard(cards: readonly Card[], { byCard }: Plan, template: TemplateId): Card | undefined {
  return (
    cards.find(({ id }) => byCard.get(id)?.some((followUp) => followUp.template === template)) ??
    cards.find(({ people, interviews }) => people.length > 0 && interviews.length > 0) ??
    cards.find(({ people }) => people.length > 0) ??
    cards[0]
  )
}

/** Creates the example that waits for an answer, without adding it to the board. */
function createExample(
  { id, settings }: Workspace,
  context: ReturnType<typeof getTimeContext> & { readonly newId: () => Id },
): Card {
  const empty = { ...createEmptyWorkspace({ id, at: toIso(context.now) }), settings }
  const { workspace } = addExamples.apply(
    empty,
    { type: 'add-examples' },
    { ...context, holidays: {}, findFollowUp: () => null },
  )
  const example = workspace.cards.find(({ stage }) => stage === 'waiting')
  if (!example) throw new Error('There is no example that waits')
  return example
}
