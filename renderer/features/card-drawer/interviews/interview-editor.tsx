import type { Card } from '#shared/model/card'
import type { Interview } from '#shared/model/interview'
import { toEpoch } from '#shared/time/instant'
import { Banner } from '../../../components/banner.tsx'
import { AutosaveTextField } from '../../../forms/autosave-text-field.tsx'
import { runCommand } from '../../../state/run-command.ts'
import styles from '../entry/entry.module.css'
import { saveChange } from '../entry/save-change.ts'
import { useAutosaveEntry } from '../entry/use-entry.ts'
import { useZone } from '../use-zone.ts'
import {
  type InterviewEntry,
  type InterviewField,
  toInterviewCommand,
  toInterviewEntry,
  toInterviewField,
} from './interview-entry.ts'
import { InterviewFields } from './interview-fields.tsx'
import { TheirPromises } from './their-promises.tsx'

interface InterviewEditorProps {
  readonly card: Card
  readonly interview: Interview
}

/**
 * Edits one interview. Each field is saved when the focus leaves it. The notes appear once the interview has
 * started.
 */
export function InterviewEditor({ card, interview }: InterviewEditorProps) {
  const userZone = useZone()
  const entry = useAutosaveEntry<InterviewEntry, InterviewField>({
    stored: toInterviewEntry(interview),
    async store(values) {
      const parsed = toInterviewCommand(values, { cardId: card.id, interviewId: interview.id, userZone })
      if (!parsed.ok) return parsed.refusal
      // A failure is shown at its field, and a saved field needs no message.
      const result = await runCommand(parsed.command, { show: 'nothing' })
      return result.ok
        ? null
        : { field: toInterviewField(result.error.data.field), message: result.error.message }
    },
  })
  // The error that belongs to no single field.
  const formError = entry.errorAt(null)
  return (
    <>
      <InterviewFields entry={entry} people={card.people} />
      {formError !== null && <Banner kind="error">{formError}</Banner>}
      {toEpoch(interview.start) <= Date.now() && <ConversationNotes card={card} interview={interview} />}
    </>
  )
}

/** Edits the notes on an interview and the promises that the employer made in it. */
function ConversationNotes({ card, interview }: InterviewEditorProps) {
  const save = (changes: Partial<Pick<Interview, 'topics' | 'challenge' | 'strengths' | 'learned'>>) =>
    saveChange({
      type: 'edit-interview-notes',
      cardId: card.id,
      interviewId: interview.id,
      // The command takes a mutable array, so the readonly topics are copied.
      changes: { ...changes, ...(changes.topics ? { topics: [...changes.topics] } : {}) },
    })
  return (
    <>
      <div className={styles.part}>
        <h4 className={styles.partTitle}>What was said</h4>
        <AutosaveTextField
          label="What you talked about"
          description="One thing a line; each can go into a note."
          multiline
          value={interview.topics.join('\n')}
          onSave={(text) => save({ topics: text.split('\n').map((topic) => topic.trim()) })}
        />
        <AutosaveTextField
          label="The challenge they face"
          multiline
          value={interview.challenge}
          onSave={(challenge) => save({ challenge })}
        />
        <AutosaveTextField
          label="What they are good at"
          multiline
          value={interview.strengths}
          onSave={(strengths) => save({ strengths })}
        />
        <AutosaveTextField
          label="What you learned"
          multiline
          value={interview.learned}
          onSave={(learned) => save({ learned })}
        />
      </div>
      <TheirPromises card={card} interview={interview} />
    </>
  )
}
