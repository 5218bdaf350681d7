import { Suspense, useState } from 'react'
import { type InterviewKind, interviewKinds } from '#shared/model/interview'
import type { Person } from '#shared/model/person'
import type { DateFormats } from '#shared/text/date-formats'
import { describePerson } from '#shared/text/describe-person'
import { formatTime } from '#shared/text/format-day'
import { toInstant } from '#shared/time/day'
import { formatZoneCity, getCurrentZoneName } from '#shared/time/zone-renames'
import { Button } from '../../../components/button.tsx'
import { Checkbox } from '../../../components/checkbox.tsx'
import { Choice } from '../../../components/choice.tsx'
import { TextField } from '../../../components/text-field.tsx'
import { FieldNotice } from '../../../forms/field-notice.tsx'
import { DateField, TimeField } from '../../../lazy/lazy-fields.ts'
import { useFormats } from '../../../state/use-board.ts'
import styles from '../entry/entry.module.css'
import { FieldGroup } from '../entry/field-group.tsx'
import type { Entry } from '../entry/use-entry.ts'
import { formatClock, formatMomentDay } from '../format-moment.ts'
import { ZoneField } from '../place/lazy-fields.ts'
import { useZone } from '../use-zone.ts'
import { computeUsualEnd, type InterviewEntry, type InterviewField, moveStart } from './interview-entry.ts'
import { interviewKindNames } from './interview-kind-names.ts'

type Fields = Entry<InterviewEntry, InterviewField>

const kindOptions = interviewKinds.map((value) => ({ value, name: interviewKindNames[value] }))

interface InterviewFieldsProps {
  readonly entry: Fields
  readonly people: readonly Person[]
}

/**
 * Shows the fields that are known before an interview: its kind, when, with whom and where. The date and time
 * fields are lazy, so the caller wraps it in `Suspense`.
 */
export function InterviewFields({ entry, people }: InterviewFieldsProps) {
  const { values, set, choose, handleBlur, errorAt } = entry
  return (
    <>
      <Choice<InterviewKind>
        label="Type"
        value={values.kind}
        options={kindOptions}
        onChange={(kind) => choose({ kind })}
      />
      <WhenFields entry={entry} />
      <ParticipantFields entry={entry} people={people} />
      <TextField
        label="Place, number or link"
        value={values.location}
        onChange={(location) => set({ location })}
        onBlur={handleBlur}
        error={errorAt('location')}
        notice={<FieldNotice news={entry.news} />}
      />
    </>
  )
}

/** Shows the day and times, and on request the zone and a last day that differs from the first. */
function WhenFields({ entry }: { readonly entry: Fields }) {
  const { values, set, handleBlur, errorAt } = entry
  const userZone = useZone()
  const formats = useFormats()
  const [isZoneShown, showZone] = useState(false)
  const [isLastDayShown, showLastDay] = useState(false)
  const hasLastDay = values.lastDate !== null || isLastDayShown
  const isElsewhere = values.zone === null || getCurrentZoneName(values.zone) !== getCurrentZoneName(userZone)
  const defaultEnd = computeUsualEnd(values)
  return (
    <FieldGroup onLeave={handleBlur} className={styles.group}>
      <div className={styles.row}>
        <DateField
          label="Day"
          value={values.date}
          onChange={(date) => set(moveStart(values, { date }))}
          error={errorAt('date')}
        />
        <TimeField
          label="Starts at"
          value={values.time}
          onChange={(time) => set(moveStart(values, { time }))}
          error={errorAt('time')}
        />
        {hasLastDay && (
          <DateField
            label="Last day"
            value={values.lastDate}
            onChange={(lastDate) => set({ lastDate })}
            error={errorAt('lastDate')}
          />
        )}
        <TimeField
          label="Ends at"
          value={values.end}
          onChange={(end) => set({ end })}
          error={errorAt('end')}
          {...(values.end === null && defaultEnd !== null
            ? { description: `Ends ${formatTime(defaultEnd, formats)} if left empty` }
            : {})}
        />
      </div>
      {(isElsewhere || isZoneShown) && (
        <Suspense>
          <ZoneField
            label="Time zone of these times"
            value={values.zone}
            onChange={(zone) => set({ zone })}
            placeholder={`Yours, ${formatZoneCity(userZone)}`}
            error={errorAt('zone')}
            {...(isElsewhere
              ? { description: describeStartForUser(values, { zone: userZone, formats }) }
              : {})}
          />
        </Suspense>
      )}
      <div className={styles.more}>
        {!isElsewhere && !isZoneShown && (
          <Button look="quiet" size="small" onPress={() => showZone(true)}>
            In another time zone
          </Button>
        )}
        {!hasLastDay && (
          <Button look="quiet" size="small" onPress={() => showLastDay(true)}>
            Ends on another day
          </Button>
        )}
      </div>
    </FieldGroup>
  )
}

/** Describes the start in the user's zone: "For you it starts on Tue 17 March at 9:30." */
function describeStartForUser(
  { date, time, zone }: InterviewEntry,
  user: { readonly zone: string; readonly formats: DateFormats },
): string {
  if (date === null || time === null || zone === null) return 'The times above are local to that zone.'
  const at = toInstant({ date, time, zone })
  const day = formatMomentDay({ at, today: date, ...user })
  return `For you it starts on ${day} at ${formatClock({ at, ...user })}.`
}

function ParticipantFields({ entry, people }: InterviewFieldsProps) {
  const { personIds } = entry.values
  if (people.length === 0) return null
  return (
    <fieldset className={styles.people}>
      <legend className={styles.legend}>Who’s in it</legend>
      {people.map((person) => (
        <Checkbox
          key={person.id}
          isSelected={personIds.includes(person.id)}
          onChange={(isParticipant) =>
            entry.choose({
              personIds: isParticipant
                ? [...personIds, person.id]
                : personIds.filter((id) => id !== person.id),
            })
          }
        >
          <bdi>{describePerson(person, people)}</bdi>
        </Checkbox>
      ))}
    </fieldset>
  )
}
