import { Ellipsis } from 'lucide-react'
import { actNames, actsFor, type FollowUpAct } from '#shared/commands/follow-up-acts'
import type { Step } from '#shared/model/step'
import { IconButton } from './button.tsx'
import { Menu } from './menu.tsx'

interface FollowUpMenuProps {
  readonly step: Step
  /** What it asks for; tells this menu from the others. */
  readonly title: string
  readonly onAct: (act: FollowUpAct) => void
  readonly className?: string | undefined
}

/** What can be done about a follow-up without opening it. */
export function FollowUpMenu({ step, title, onAct, className }: FollowUpMenuProps) {
  const spoken = `More: ${title}`
  return (
    <Menu
      label={spoken}
      trigger={<IconButton icon={Ellipsis} label="More" spoken={spoken} size="small" className={className} />}
      entries={actsFor(step).map((act) => ({ id: act, name: actNames[act], run: () => onAct(act) }))}
    />
  )
}
