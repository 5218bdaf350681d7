import { type ReactElement, useContext, useEffect } from 'react'
import { Tooltip, TooltipTrigger, TooltipTriggerStateContext } from 'react-aria-components/Tooltip'
import { flushSync } from 'react-dom'
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
        <GoesWithEscape />
        {text}
      </Tooltip>
    </TooltipTrigger>
  )
}

/** A tooltip that is open keeps Esc to itself. Gone before it hears of the key, it leaves it to the dialog it is in. */
function GoesWithEscape(): null {
  const state = useContext(TooltipTriggerStateContext)
  useEffect(() => {
    const onKeyDown = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') flushSync(() => state?.close(true))
    }
    // The window comes before the document, where the tooltip listens.
    window.addEventListener('keydown', onKeyDown, true)
    return () => window.removeEventListener('keydown', onKeyDown, true)
  }, [state])
  return null
}
