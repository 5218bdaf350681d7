import type { Card } from '#shared/model/card'
import type { Interview } from '#shared/model/interview'
import type { DateFormats } from '#shared/text/date-formats'
import { formatTime } from '#shared/text/format-day'
import { formatTypedDate } from '#shared/text/format-typed'
import { toEpoch } from '#shared/time/instant'
import { formatZoneCity } from '#shared/time/zone-renames'
import { Banner } from '../../../components/banner.tsx'
import { namePeople } from '../../../components/person-options.ts'
import { AutosaveTextField } from '../../../forms/autosave-text-field.tsx'
import { runCommand } from '../../../state/run-command.ts'
import { toSaveRefusal } from '../../../state/save-refusal.ts'
import { useFormats } from '../../../state/use-board.ts'
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
  toSeenInterview,
} from './interview-entry.ts'
import { InterviewFields } from './interview-fields.tsx'
import { interviewKindNames } from './interview-kind-names.ts'
import { RemarkFields } from './remark-fields.tsx'
import { TheirPromises } from './their-promises.tsx'

interface InterviewProps {
  readonly card: Card
  readonly interview: Interview
}

/**
 * Edits one interview. Each field is saved when the focus leaves it. The notes appear once the interview has
 * started.
 */
export function InterviewEditor({ card, interview }: InterviewProps) {
  const userZone = useZone()
  const formats = useFormats()
  const entry = useAutosaveEntry<InterviewEntry, InterviewField>({
    title: 'Interview',
    toWords: (values) => describeEntry(values, { card, formats }),
    stored: toInterviewEntry(interview),
    async store(values, seen) {
      const parsed = toInterviewCommand(values, { cardId: card.id, interviewId: interview.id, userZone })
      if (!parsed.ok) return parsed.refusal
      // A failure is shown at its field, and a saved field needs no message.
      const result = await runCommand(
        { ...parsed.command, seen: toSeenInterview(interview, { seen, userZone }) },
        { show: 'nothing' },
      )
      return result.ok
        ? null
        : { field: toInterviewField(result.error.data.field), ...toSaveRefusal(result.error) }
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

/** Describes what is in the fields: "Phone, 10 Mar 2026, 15:00, 15:30, the café, London, Jane Okafor". */
function describeEntry(
  { kind, date, time, lastDate, end, zone, location, personIds }: InterviewEntry,
  { card, formats }: { readonly card: Card; readonly formats: DateFormats },
): string {
  const parts = [
    interviewKindNames[kind],
    date && formatTypedDate(date, formats.order),
    time && formatTime(time, formats),
    lastDate && formatTypedDate(lastDate, formats.order),
    end && formatTime(end, formats),
    location,
    zone && formatZoneCity(zone),
    ...namePeople(personIds, card.people),
  ]
  return parts.filter(Boolean).join(', ')
}

/** Edits the notes on an interview and the promises that the employer made in it. */
function ConversationNotes({ card, interview }: InterviewProps) {
  const save = (
    changes: Partial<Pick<Interview, 'topics' | 'challenge' | 'strengths' | 'learned'>>,
    seen: string,
  ) =>
    saveChange({
      type: 'edit-interview-notes',
      cardId: card.id,
      interviewId: interview.id,
      // The command takes a mutable array, so the readonly topics are copied.
      changes: { ...changes, ...(changes.topics ? { topics: [...changes.topics] } : {}) },
      seen: Object.fromEntries(Object.keys(changes).map((field) => [field, seen])),
    })
  return (
    <>
      <div className={styles.part}>
        <h4 className={styles.partTitle}>What was said</h4>
        <RemarkFields card={card} interview={interview} />
        <AutosaveTextField
          label="What you talked about"
          description="One per line. They wait beside your note."
          multiline
          value={interview.topics.join('\n')}
          onSave={(text, seen) => save({ topics: text.split('\n').map((topic) => topic.trim()) }, seen)}
        />
        <AutosaveTextField
          label="The challenge they face"
          multiline
          value={interview.challenge}
          onSave={(challenge, seen) => save({ challenge }, seen)}
        />
        <AutosaveTextField
          label="What they’re good at"
          multiline
          value={interview.strengths}
          onSave={(strengths, seen) => save({ strengths }, seen)}
        />
        <AutosaveTextField
          label="What you learned"
          multiline
          value={interview.learned}
          onSave={(learned, seen) => save({ learned }, seen)}
        />
      </div>
      <TheirPromises card={card} interview={interview} />
    </>
  )
}
