import { Trash2 } from 'lucide-react'
import { Suspense, useRef } from 'react'
import type { Settings } from '#shared/model/settings'
import { formatDayShort } from '#shared/text/format-day'
import { IconButton } from '../../components/button.tsx'
import { classNames } from '../../components/class-names.ts'
import { runCommand } from '../../state/run-command.ts'
import { useFormats, useToday } from '../../state/use-board.ts'
import styles from './away.module.css'
import { AwayForm } from './away-form.tsx'
import settingsStyles from './settings.module.css'
import { SettingsGroup } from './settings-group.tsx'

type AwayRange = NonNullable<Settings['away']>[number]

/** The days on which the user does not follow up, with a form to add more. */
export function AwaySettings({ away }: { readonly away: readonly AwayRange[] }) {
  const addButton = useRef<HTMLButtonElement>(null)
  const remove = async ({ from, until }: AwayRange) => {
    const result = await runCommand({ type: 'remove-away', from, until })
    // The pressed button is gone, and the focus must not be lost with it.
    if (result.ok) requestAnimationFrame(() => addButton.current?.focus())
  }
  return (
    <SettingsGroup title="Days away">
      <p className={settingsStyles.about}>
        On these days you only hear about interviews and offers to answer. Everything else comes before you go
        or once you’re back.
      </p>
      {away.length > 0 && (
        <ul className={styles.list}>
          {away.map((range) => (
            <AwayLine
              key={`${range.from} ${range.until}`}
              range={range}
              onRemove={() => void remove(range)}
            />
          ))}
        </ul>
      )}
      <Suspense fallback={<div className={settingsStyles.fieldPlaceholder} />}>
        <AwayForm addButton={addButton} />
      </Suspense>
    </SettingsGroup>
  )
}

function AwayLine({ range, onRemove }: { readonly range: AwayRange; readonly onRemove: () => void }) {
  const formats = useFormats()
  const today = useToday() ?? range.from
  const [from, until] = [range.from, range.until].map((day) => formatDayShort(day, today, formats))
  const days = from === until ? from : `${from} – ${until}`
  const isPast = range.until < today
  return (
    <li className={styles.line}>
      <span className={classNames(styles.days, isPast && styles.past)}>
        {days}
        {isPast && ' · past'}
        {range.from <= today && !isPast && ' · now'}
      </span>
      <IconButton
        icon={Trash2}
        label="Remove"
        accessibleName={`Remove ${days}`}
        size="small"
        onPress={onRemove}
      />
    </li>
  )
}
