import { type ReactElement, useContext, useEffect } from 'react'
import { Tooltip, TooltipTrigger, TooltipTriggerStateContext } from 'react-aria-components/Tooltip'
import { flushSync } from 'react-dom'
import styles from './tooltip.module.css'

interface WithTooltipProps {
  readonly text: string
  readonly children: ReactElement
}

/** Adds a tooltip to a button or link. It appears after 600 milliseconds of hovering, or on focus. */
export function WithTooltip({ text, children }: WithTooltipProps) {
  return (
    <TooltipTrigger delay={600} closeDelay={0}>
      {children}
      <Tooltip offset={6} className={styles.tooltip ?? ''}>
        <CloseOnEscape />
        {text}
      </Tooltip>
    </TooltipTrigger>
  )
}

/**
 * Closes an open tooltip before it can handle Escape itself, so that the key reaches the surrounding dialog.
 */
function CloseOnEscape(): null {
  const state = useContext(TooltipTriggerStateContext)
  useEffect(() => {
    const onKeyDown = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') flushSync(() => state?.close(true))
    }
    // The tooltip handles Escape on the document, which receives the key after the window does. `flushSync`
    // removes the tooltip's own handler before that.
    window.addEventListener('keydown', onKeyDown, true)
    return () => window.removeEventListener('keydown', onKeyDown, true)
  }, [state])
  return null
}
