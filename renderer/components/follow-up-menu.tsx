import { Ellipsis } from 'lucide-react'
import type { Step } from '#shared/model/step'
import { actNames, actsFor, type FollowUpAct } from '#shared/rules/follow-up-acts'
import { WhenRead } from '../lazy/lazy-boundary.tsx'
import { readLater } from '../lazy/lazy-component.ts'
import { IconButton } from './button.tsx'
import { useOpening } from './use-popover-trigger.ts'

const OpenMenu = readLater(async () => (await import('./menu.tsx')).OpenMenu)

interface FollowUpMenuProps {
  readonly step: Step
  /** The follow-up's title, which distinguishes this menu from the others. */
  readonly title: string
  readonly onAct: (action: FollowUpAct) => void
  readonly className?: string | undefined
}

/** The menu of what can be done about a follow-up without opening it. */
export function FollowUpMenu({ step, title, onAct, className }: FollowUpMenuProps) {
  const accessibleName = `More: ${title}`
  const { isOpen, close, anchor, button } = useOpening('menu')
  return (
    <>
      <IconButton
        {...button}
        icon={Ellipsis}
        label="More"
        spoken={accessibleName}
        size="small"
        className={className}
      />
      {isOpen && (
        <WhenRead onFail={close}>
          <OpenMenu
            anchor={anchor}
            onClose={close}
            label={accessibleName}
            entries={actsFor(step).map((action) => ({
              id: action,
              name: actNames[action],
              run: () => onAct(action),
            }))}
          />
        </WhenRead>
      )}
    </>
  )
}
