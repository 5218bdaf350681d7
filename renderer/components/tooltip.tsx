import type { ReactElement } from 'react'
import { Tooltip, TooltipTrigger } from 'react-aria-components/Tooltip'
import styles from './tooltip.module.css'

interface WithTooltipProps {
  readonly text: string
  readonly children: ReactElement
}

export function WithTooltip({ text, children }: WithTooltipProps) {
  return (
    <TooltipTrigger delay={600} closeDelay={0}>
      {children}
      <Tooltip offset={6} className={styles.tooltip ?? ''}>
        {text}
      </Tooltip>
    </TooltipTrigger>
  )
}
