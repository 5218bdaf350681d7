import { Trash2 } from 'lucide-react'
import type { CommandInput } from '#shared/commands/commands'
import { IconButton } from '../../../components/button.tsx'
import { runCommand } from '../../../state/run-command.ts'
import styles from './entry.module.css'

interface RemoveButtonProps {
  /** Which of its list, as it is spoken: "their answer of Tue 3 March". */
  readonly what: string
  readonly command: CommandInput
  /** The line goes, and the focus has to go somewhere. */
  readonly onRemoved: () => void
}

/** Takes one thing off its list at once; Undo brings it back. */
export function RemoveButton({ what, command, onRemoved }: RemoveButtonProps) {
  const remove = async () => {
    const result = await runCommand(command)
    if (result.ok) onRemoved()
  }
  return (
    <IconButton
      icon={Trash2}
      label="Remove"
      className={styles.end}
      spoken={`Remove ${what}`}
      size="small"
      onPress={() => void remove()}
    />
  )
}
