import type { LucideIcon } from 'lucide-react'
import { Link, type LinkProps } from 'react-aria-components/Link'
import styles from './button.module.css'
import { classNames } from './class-names.ts'
import { Icon } from './icon.tsx'

interface ButtonLinkProps extends Omit<LinkProps, 'children' | 'className' | 'style'> {
  readonly icon?: LucideIcon
  readonly size?: 'small' | 'medium'
  readonly children: string
}

/** A link that looks like a button, for use among buttons. */
export function ButtonLink({ icon, size = 'medium', children, ...rest }: ButtonLinkProps) {
  return (
    <Link {...rest} className={classNames(styles.button, styles.plain, styles[size])}>
      {icon && <Icon icon={icon} />}
      {children}
    </Link>
  )
}
