import type { Channel } from '#shared/model/person'
import type { Id, PlainDate, WallTime } from '#shared/model/scalars'
import { channelOptions, channelPhrases } from '#shared/text/channel-names'
import { formatTime } from '#shared/text/format-day'
import { formatTypedDate } from '#shared/text/format-typed'
import { toInstant, toPlainDate, toWallTime } from '#shared/time/day'
import { toEpoch, toIso } from '#shared/time/instant'
import type { DoneAction } from '#shared/views/timeline/list-timeline'
import { Select } from '../../../components/select.tsx'
import { FieldNotice } from '../../../forms/field-notice.tsx'
import { DateField, TimeField } from '../../../lazy/lazy-fields.ts'
import { runCommand } from '../../../state/run-command.ts'
import { toSaveRefusal } from '../../../state/save-refusal.ts'
import { useFormats } from '../../../state/use-board.ts'
import styles from '../entry/entry.module.css'
import { FieldGroup } from '../entry/field-group.tsx'
import { useAutosaveEntry } from '../entry/use-entry.ts'
import { useZone } from '../use-zone.ts'

/** What the fields hold while the user edits them. The day and time are in the user's zone. */
interface ActionEntry {
  readonly day: PlainDate | null
  readonly time: WallTime | null
  readonly channel: Channel | null
}

interface ActionEditorProps {
  readonly cardId: Id
  readonly action: DoneAction
}

/** Corrects when, and by which channel, something was sent or tried. Each field is saved when the focus leaves it. */
export function ActionEditor({ cardId, action }: ActionEditorProps) {
  const zone = useZone()
  const formats = useFormats()
  const at = toEpoch(action.at)
  const stored = { day: toPlainDate(at, zone), time: toWallTime(at, zone), channel: action.channel }
  const { values, set, choose, handleBlur, errorAt, news } = useAutosaveEntry<ActionEntry, 'day' | 'time'>({
    title: 'When it went out',
    stored,
    toWords: ({ day, time, channel }) =>
      [
        day && formatTypedDate(day, formats.order),
        time && formatTime(time, formats),
        channel && channelPhrases[channel],
      ]
        .filter(Boolean)
        .join(', '),
    async store({ day, time, channel }) {
      if (day === null) return { field: 'day', message: 'Choose the day.' }
      if (time === null) return { field: 'time', message: 'Enter the time.' }
      // A day and minute that are unchanged keep the exact instant.
      const isSame = day === stored.day && time === stored.time
      const changes = {
        ...(isSame ? {} : { at: toIso(toInstant({ date: day, time, zone })) }),
        ...(channel === action.channel ? {} : { channel }),
      }
      const result = await runCommand(
        { type: 'edit-follow-up-action', cardId, actionId: action.id, changes },
        { show: 'nothing' },
      )
      return result.ok ? null : { field: 'day', ...toSaveRefusal(result.error) }
    },
  })
  return (
    <>
      <div className={styles.wide}>
        <FieldGroup onLeave={handleBlur} className={styles.row}>
          <DateField label="Day" value={values.day} onChange={(day) => set({ day })} error={errorAt('day')} />
          <TimeField
            label="At"
            value={values.time}
            onChange={(time) => set({ time })}
            error={errorAt('time')}
          />
        </FieldGroup>
        {values.channel !== null && action.kind === 'sent' && (
          <Select
            label="How"
            value={values.channel}
            options={channelOptions}
            onChange={(channel) => choose({ channel })}
          />
        )}
      </div>
      <FieldNotice news={news} />
    </>
  )
}
