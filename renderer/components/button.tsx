import type { LucideIcon } from 'lucide-react'
import type { ReactNode, Ref } from 'react'
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components/Button'
import styles from './button.module.css'
import { classNames } from './class-names.ts'
import { Icon } from './icon.tsx'
import { WithTooltip } from './tooltip.tsx'

type Size = 'medium' | 'small'

interface ButtonProps extends Omit<AriaButtonProps, 'children' | 'className' | 'style'> {
  /** Use `primary` at most once in a view. A `quiet` button has no border until it is hovered. */
  readonly look?: 'primary' | 'plain' | 'quiet'
  readonly size?: Size
  readonly icon?: LucideIcon
  readonly className?: string | undefined
  readonly ref?: Ref<HTMLButtonElement>
  readonly children: ReactNode
}

/** A button with a text and an optional icon. */
export function Button({ look = 'plain', size = 'medium', icon, className, children, ...rest }: ButtonProps) {
  return (
    <AriaButton {...rest} className={classNames(styles.button, styles[look], styles[size], className)}>
      {icon && <Icon icon={icon} />}
      {children}
    </AriaButton>
  )
}

interface IconButtonProps extends Omit<AriaButtonProps, 'children' | 'className' | 'style' | 'aria-label'> {
  readonly icon: LucideIcon
  /** Names the button and shows as its tooltip. */
  readonly label: string
  /** The accessible name, if it must say more than the tooltip: "Remove Jane Okafor". */
  readonly accessibleName?: string
  readonly size?: Size
  readonly className?: string | undefined
  readonly ref?: Ref<HTMLButtonElement>
  /** A mark over the icon, such as a count. Mention it in `accessibleName` too. */
  readonly children?: ReactNode
}

/** A button that shows only an icon, with a tooltip. */
export function IconButton({
  icon,
  label,
  accessibleName,
  size = 'medium',
  className,
  children,
  ...rest
}: IconButtonProps) {
  return (
    <WithTooltip text={label}>
      <AriaButton
        {...rest}
        aria-label={accessibleName ?? label}
        className={classNames(styles.button, styles.quiet, styles.icon, styles[size], className)}
      >
        <Icon icon={icon} />
        {children}
      </AriaButton>
    </WithTooltip>
  )
}
