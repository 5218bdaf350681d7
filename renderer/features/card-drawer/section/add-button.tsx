import { Plus } from 'lucide-react'
import type { Ref } from 'react'
import { Button } from '../../../components/button.tsx'

interface AddButtonProps {
  /** Names the button; shown unless it has a shorter text, which the name must contain. */
  readonly name: string
  readonly children?: string
  readonly isDisabled: boolean
  readonly ref: Ref<HTMLButtonElement>
  readonly onPress: () => void
}

/** The button at the end of a section's heading that adds an entry to the section. */
export function AddButton({ name, children, ...rest }: AddButtonProps) {
  return (
    <Button look="quiet" size="small" icon={Plus} {...(children ? { 'aria-label': name } : {})} {...rest}>
      {children ?? name}
    </Button>
  )
}
