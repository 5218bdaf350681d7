import { CircleAlert } from 'lucide-react'
import { FieldError as AriaFieldError } from 'react-aria-components/FieldError'
import styles from './field.module.css'
import { Icon } from './icon.tsx'

/**
 * The error of a field, shown below it and announced with it. Renders nothing if the text is empty or null.
 */
export function FieldError({ text }: { readonly text: string | null | undefined }) {
  if (!text) return null
  return (
    <AriaFieldError className={styles.error ?? ''}>
      <Icon icon={CircleAlert} size={14} />
      <span>{text}</span>
    </AriaFieldError>
  )
}
