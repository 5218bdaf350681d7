import { withoutDirectionMarks } from './plain-text.ts'

/** Returns the label of the deletion of a card, by which a page recognizes it as the latest change. */
export function describeDeletion(company: string): string {
  return `Delete ${withoutDirectionMarks(company)}`
}
