import { Trash2 } from 'lucide-react'
import type { CommandInput } from '#shared/commands/commands'
import { Button } from '../../../components/button.tsx'
import { runCommand } from '../../../state/run-command.ts'

interface RemoveButtonProps {
  /** The entry as screen readers name it: "their answer of Tue 3 March". */
  readonly name: string
  /** The command that removes the entry. */
  readonly command: CommandInput
  /** Called after the removal, to move the focus away from the line that disappears. */
  readonly onRemoved: () => void
}

/** A button that removes an entry from its list without asking, because Undo can restore it. */
export function RemoveButton({ name, command, onRemoved }: RemoveButtonProps) {
  const remove = async () => {
    const result = await runCommand(command)
    if (result.ok) onRemoved()
  }
  return (
    <Button
      look="quiet"
      size="small"
      icon={Trash2}
      aria-label={`Remove ${name}`}
      onPress={() => void remove()}
    >
      Remove
    </Button>
  )
}
