import { Plus } from 'lucide-react'
import type { Ref } from 'react'
import { Button } from '../../../components/button.tsx'

interface AddButtonProps {
  readonly name: string
  readonly isDisabled: boolean
  readonly ref: Ref<HTMLButtonElement>
  readonly onPress: () => void
}

/** The button at the end of a section's heading that adds an entry to the section. */
export function AddButton({ name, ...rest }: AddButtonProps) {
  return (
    <Button look="quiet" size="small" icon={Plus} {...rest}>
      {name}
    </Button>
  )
}
