import { Ellipsis } from 'lucide-react'
import type { Step } from '#shared/model/step'
import { listQuickActions, type QuickAction, quickActionNames } from '#shared/rules/quick-actions'
import { IconButton } from '../components/button.tsx'
import { usePopoverTrigger } from '../components/use-popover-trigger.ts'
import { LazyBoundary } from './lazy-boundary.tsx'
import { createLazyComponent } from './lazy-component.ts'

const OpenMenu = createLazyComponent(async () => (await import('../components/menu.tsx')).OpenMenu)

interface FollowUpMenuProps {
  readonly step: Step
  /** The title of the follow-up. It distinguishes this menu from others for screen readers. */
  readonly title: string
  readonly onAct: (action: QuickAction) => void
  /** Asks what the employer answered; null if nothing can be answered. */
  readonly onReply: (() => void) | null
  readonly className?: string | undefined
}

/** A button with the menu of quick actions, which the user can carry out without opening the follow-up. */
export function FollowUpMenu({ step, title, onAct, onReply, className }: FollowUpMenuProps) {
  const accessibleName = `More: ${title}`
  const { isOpen, close, anchor, button } = usePopoverTrigger('menu')
  return (
    <>
      <IconButton
        {...button}
        icon={Ellipsis}
        label="More"
        accessibleName={accessibleName}
        size="small"
        className={className}
      />
      {isOpen && (
        <LazyBoundary onFail={close}>
          <OpenMenu
            anchor={anchor}
            onClose={close}
            label={accessibleName}
            entries={[
              ...(onReply ? [{ id: 'reply', name: 'They replied …', run: onReply }] : []),
              ...listQuickActions(step).map((action) => ({
                id: action,
                name: quickActionNames[action],
                run: () => onAct(action),
              })),
            ]}
          />
        </LazyBoundary>
      )}
    </>
  )
}
