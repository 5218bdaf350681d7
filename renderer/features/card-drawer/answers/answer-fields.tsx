import type { Person } from '#shared/model/person'
import type { ZoneName } from '#shared/model/scalars'
import { channelOptions } from '#shared/text/channel-names'
import { formatZoneCity, getCurrentZoneName } from '#shared/time/zone-renames'
import { listPersonOptions, toOptionValue, toPersonId } from '../../../components/person-options.ts'
import { Select } from '../../../components/select.tsx'
import { TextField } from '../../../components/text-field.tsx'
import { FieldNotice } from '../../../forms/field-notice.tsx'
import { DateField, TimeField } from '../../../lazy/lazy-fields.ts'
import styles from '../entry/entry.module.css'
import { FieldGroup } from '../entry/field-group.tsx'
import type { Entry } from '../entry/use-entry.ts'
import { useZone } from '../use-zone.ts'
import {
  type AnswerEntry,
  type AnswerField,
  type AnswerKind,
  answerNames,
  findPersonWithoutNumber,
  namesDay,
} from './answer-entry.ts'
import { mayNameDay } from './parse-arrangements.ts'

/** The value of the option shown until the user chooses a kind of answer. */
const NOT_CHOSEN = ''

/** The label of the day that each dated kind of answer names. */
const dayLabels = {
  'new-date': 'They’ll get back by',
  'call-on': 'I can follow up on',
  'out-of-office': 'Out of the office until',
  'next-interview': 'Interview on',
  offer: 'Answer by',
} as const

/** What to do with a day that may stay open. */
const openDayHints = {
  'next-interview': 'Empty if there’s no date yet.',
  offer: 'Empty if they named none.',
} as const

const answerChannelOptions = [{ value: 'unknown' as const, name: 'Not noted' }, ...channelOptions]

interface AnswerFieldsProps {
  readonly entry: Entry<AnswerEntry, AnswerField>
  readonly people: readonly Person[]
  /**
   * The kinds to choose from. For a recorded rejection or offer there is only one, because it moved the card.
   */
  readonly kinds: readonly AnswerKind[]
  readonly isNew: boolean
  /** The zone of an interview that comes with a new answer; missing if it is not new. */
  readonly theirZone?: ZoneName
}

/** Shows the fields of an answer. The date and time fields are lazy, so the caller wraps it in `Suspense`. */
export function AnswerFields({ entry, people, kinds, isNew, theirZone }: AnswerFieldsProps) {
  const { values, set, choose, handleBlur, errorAt, news } = entry
  const zone = useZone()
  const unreachable = isNew ? findPersonWithoutNumber(values, people) : null
  return (
    <>
      <div className={styles.wide}>
        <Select
          label="What they said"
          value={values.kind ?? NOT_CHOSEN}
          options={[
            ...(values.kind === null ? [{ value: NOT_CHOSEN, name: 'Choose …' }] : []),
            ...kinds.map((value) => ({ value, name: answerNames[value] })),
          ]}
          error={errorAt('kind')}
          onChange={(kind) => {
            // A kind that names a day is saved only once its day is entered as well.
            const isComplete = values.date !== null || !namesDay(kind as AnswerKind)
            if (kind === NOT_CHOSEN) return
            if (isComplete) choose({ kind: kind as AnswerKind })
            else set({ kind: kind as AnswerKind })
          }}
        />
        {namesDay(values.kind) && (
          <FieldGroup onLeave={handleBlur}>
            <DateField
              label={dayLabels[values.kind]}
              value={values.date}
              onChange={(date) => set({ date })}
              error={errorAt('date')}
            />
          </FieldGroup>
        )}
        {isNew && mayNameDay(values.kind) && (
          <FieldGroup onLeave={handleBlur}>
            <DateField
              label={dayLabels[values.kind]}
              description={openDayHints[values.kind]}
              value={values.date}
              onChange={(date) => set({ date })}
              error={errorAt('date')}
            />
          </FieldGroup>
        )}
        {isNew && values.kind === 'next-interview' && (
          <FieldGroup onLeave={handleBlur}>
            <TimeField
              label="Starts at"
              value={values.startsAt}
              onChange={(startsAt) => set({ startsAt })}
              error={errorAt('startsAt')}
              {...describeZone(theirZone, zone)}
            />
          </FieldGroup>
        )}
        {people.length > 0 && (
          <Select
            label="Who said it"
            value={toOptionValue(values.personId)}
            options={listPersonOptions(people)}
            onChange={(option) => choose({ personId: toPersonId(option) })}
          />
        )}
        <Select
          label="How"
          value={values.channel ?? 'unknown'}
          options={answerChannelOptions}
          onChange={(channel) => choose({ channel: channel === 'unknown' ? null : channel })}
        />
        {unreachable !== null && (
          <TextField
            label={`${unreachable.name}’s number`}
            type="tel"
            description="For the call on that day."
            value={values.phone}
            onChange={(phone) => set({ phone })}
            error={errorAt('phone')}
          />
        )}
      </div>
      <FieldGroup onLeave={handleBlur} className={styles.wide}>
        <DateField
          label={isNew ? 'When they answered' : 'Day they answered'}
          value={values.day}
          onChange={(day) => set({ day })}
          error={errorAt('day')}
          {...(isNew ? { description: 'Now if left empty.' } : {})}
        />
        <TimeField
          label="At"
          value={values.time}
          onChange={(time) => set({ time })}
          error={errorAt('time')}
        />
      </FieldGroup>
      <TextField
        label={values.kind === 'rejected' ? 'What would have made the difference' : 'In their words'}
        multiline
        value={values.note}
        onChange={(note) => set({ note })}
        onBlur={handleBlur}
        error={errorAt('note')}
        notice={<FieldNotice news={news} />}
      />
    </>
  )
}

/** Says whose time it is, if it is not the user's. */
function describeZone(theirZone: ZoneName | undefined, zone: ZoneName): { readonly description?: string } {
  if (theirZone === undefined || getCurrentZoneName(theirZone) === getCurrentZoneName(zone)) return {}
  return { description: `Their time, ${formatZoneCity(theirZone)}.` }
}
