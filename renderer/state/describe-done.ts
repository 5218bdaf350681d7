/** The past tense of the first word of every command's label. */
const pastTense: Readonly<Record<string, string>> = {
  Add: 'Added',
  Cancel: 'Cancelled',
  Change: 'Changed',
  Close: 'Closed',
  Delete: 'Deleted',
  Edit: 'Edited',
  Keep: 'Kept',
  Mark: 'Marked',
  Move: 'Moved',
  Note: 'Noted',
  Remove: 'Removed',
  Restore: 'Restored',
  Skip: 'Skipped',
  Snooze: 'Snoozed',
}

/** Puts a command's label into the past tense: "Move Quill to Waiting" becomes "Moved Quill to Waiting". */
export function describeDone(label: string): string {
  return label.replace(/^\S+/, (verb) => pastTense[verb] ?? verb)
}
