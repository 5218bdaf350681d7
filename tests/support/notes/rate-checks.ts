import { checkNote } from '#shared/notes/check/check-note'
import { type CheckId, checkIds } from '#shared/notes/check/finding'
import type { CollectedNote } from './a-checked-note.ts'

/** How often a check is right about a collection of notes. */
export interface CheckRates {
  readonly check: CheckId
  /** The notes that it had to find and found, that it missed, and in which it found what is not there. */
  readonly found: readonly string[]
  readonly missed: readonly string[]
  readonly falseAlarms: readonly string[]
}

/** Compares what each check finds with the labels of the notes. */
export function rateChecks(notes: readonly CollectedNote[]): readonly CheckRates[] {
  const raised = notes.map((note) => ({
    note,
    checks: new Set(checkNote(note.input).findings.map(({ check }) => check)),
  }))
  return checkIds.map((check) => {
    const list = (isMeant: boolean, isRaised: boolean) =>
      raised
        .filter(
          ({ note, checks }) => note.raises.includes(check) === isMeant && checks.has(check) === isRaised,
        )
        .map(({ note }) => note.name)
    return { check, found: list(true, true), missed: list(true, false), falseAlarms: list(false, true) }
  })
}
