import { FileText } from 'lucide-react'
import type { Card } from '#shared/model/card'
import { formatDayShort } from '#shared/text/format-day'
import { toPlainDate } from '#shared/time/day'
import { toEpoch } from '#shared/time/instant'
import { Icon } from '../../../components/icon.tsx'
import { useFormats, useToday } from '../../../state/use-board.ts'
import { AutosaveDateField } from '../entry/autosave-date-field.tsx'
import { saveChange } from '../entry/save-change.ts'
import { useZone } from '../use-zone.ts'
import type { RowProps } from './row-props.ts'
import { TimelineRow } from './timeline-row.tsx'

/** The line that the user applied, on which the day can be corrected. */
export function AppliedRow({ entry, title, card }: RowProps<'applied'>) {
  return (
    <TimelineRow id={entry.id} at={entry.at} mark={<Icon icon={FileText} />} title={title}>
      <AppliedOn card={card} />
    </TimelineRow>
  )
}

function AppliedOn({ card }: { readonly card: Card }) {
  const formats = useFormats()
  const addedOn = toPlainDate(toEpoch(card.addedAt), useZone())
  const today = useToday() ?? addedOn
  return (
    <AutosaveDateField
      label="Applied on"
      description={`Empty means ${formatDayShort(addedOn, today, formats)}, when you added it.`}
      value={card.appliedOn ?? null}
      onSave={(appliedOn, seen) =>
        saveChange({
          type: 'edit-card',
          cardId: card.id,
          changes: { appliedOn },
          seen: { appliedOn: seen },
        })
      }
    />
  )
}
