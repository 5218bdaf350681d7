import { Clock } from 'lucide-react'
import { useState } from 'react'
import type { Step } from '#shared/model/step'
import { listQuickActions, type QuickAction, quickActionNames } from '#shared/rules/quick-actions'
import { Button, IconButton } from '../../components/button.tsx'
import { classNames } from '../../components/class-names.ts'
import { usePopoverTrigger } from '../../components/use-popover-trigger.ts'
import { LazyBoundary } from '../../lazy/lazy-boundary.tsx'
import { createLazyComponent } from '../../lazy/lazy-component.ts'
import { actOnFollowUp } from '../../state/act-on-follow-up.ts'
import { useAgenda } from '../../state/use-board.ts'
import { focusTodayIfLost } from './focus-today.ts'
import { listSnoozeChoices, type SnoozeUntil, snooze } from './snooze-choices.ts'
import styles from './today-row.module.css'

const OpenMenu = createLazyComponent(async () => (await import('../../components/menu.tsx')).OpenMenu)
const SnoozeDate = createLazyComponent(async () => (await import('./snooze-date.tsx')).SnoozeDate)

interface SnoozeMenuProps {
  /** The keys of what is snoozed together. */
  readonly keys: readonly string[]
  /** Names what is snoozed, for screen readers. */
  readonly title: string
  /** The step, if it is a single follow-up: it can also be skipped, and perhaps marked as done. */
  readonly step?: Step
  /** A text shown on the button; without it, the button shows only a clock. */
  readonly label?: string
  /** The size of a button that shows only a clock. */
  readonly size?: 'small'
  readonly className?: string | undefined
}

/** A button with the menu to snooze follow-ups, or to skip one. */
export function SnoozeMenu({ keys, title, step, label, size, className }: SnoozeMenuProps) {
  const agenda = useAgenda()
  const [isDating, setDating] = useState(false)
  const { isOpen, close, anchor, button } = usePopoverTrigger('menu')
  if (agenda === null) return null
  const snoozeUntil = async (until: SnoozeUntil) => {
    const isDone = await snooze(keys, until)
    focusTodayIfLost()
    return isDone
  }
  const act = async (action: QuickAction) => {
    const [key] = keys
    if (key !== undefined) await actOnFollowUp(action, key)
    focusTodayIfLost()
  }
  const toEntry = (action: QuickAction) => ({
    id: action,
    name: quickActionNames[action],
    run: () => void act(action),
  })
  const actions = step === undefined ? [] : listQuickActions(step).filter((action) => action !== 'snooze')
  const accessibleName = step === undefined ? `Snooze: ${title}` : `Snooze or skip: ${title}`
  return (
    <>
      {label === undefined ? (
        <IconButton
          {...button}
          icon={Clock}
          label="Snooze"
          accessibleName={accessibleName}
          className={classNames(styles.snooze, className)}
          {...(size && { size })}
        />
      ) : (
        <Button {...button} look="quiet" size="small" icon={Clock} aria-label={accessibleName}>
          {label}
        </Button>
      )}
      {isOpen && (
        <LazyBoundary onFail={close}>
          <OpenMenu
            anchor={anchor}
            onClose={close}
            label={accessibleName}
            entries={[
              ...listSnoozeChoices(agenda, Date.now()).map(({ id, name, getUntil }) => ({
                id,
                name,
                run: () => void snoozeUntil(getUntil()),
              })),
              { id: 'date', name: 'Snooze until a date…', run: () => setDating(true) },
              ...actions.map(toEntry),
            ]}
          />
        </LazyBoundary>
      )}
      {isDating && (
        <LazyBoundary onFail={() => setDating(false)}>
          <SnoozeDate
            keys={keys}
            onClose={() => {
              setDating(false)
              focusTodayIfLost()
            }}
          />
        </LazyBoundary>
      )}
    </>
  )
}
