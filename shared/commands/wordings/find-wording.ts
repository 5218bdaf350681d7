import { AppError } from '../../errors/app-error.ts'
import type { Id } from '../../model/scalars.ts'
import { getCopyId, type TemplateCopy } from '../../model/template.ts'
import type { Workspace } from '../../model/workspace.ts'
import { foldText } from '../../text/fold-text.ts'
import { invalidInput, notAllowed } from '../core/field-errors.ts'
import type { WordingInput } from './wording-input.ts'

/** The most wordings of their own that a user can have. */
export const OWN_WORDINGS_MAX = 300

/** Returns one of the user's own wordings. Throws `not-found` if it is gone. */
export function requireWording({ templates }: Workspace, copyId: Id): TemplateCopy {
  const copy = templates.find((candidate) => getCopyId(candidate) === copyId)
  if (!copy) throw new AppError('not-found', 'This wording is no longer there. Undo may bring it back.')
  return copy
}

/** What a wording is for: template, tone and form, and the built-in wording it is used in place of. */
type WordingPlace = Pick<WordingInput, 'template' | 'tone' | 'form' | 'replaces'>

/** Returns true if a copy and a wording are for the same template, tone and form. */
export function isForSame(copy: TemplateCopy, { template, tone, form }: WordingPlace): boolean {
  return copy.id === template && (copy.tone ?? null) === tone && (copy.form ?? null) === form
}

/**
 * Finds the copy that an imported wording updates: the one in place of the same built-in wording, otherwise
 * the one of the same name for the same template, tone and form.
 */
export function findSameWording(
  copies: readonly TemplateCopy[],
  wording: WordingPlace & Pick<WordingInput, 'name'>,
): TemplateCopy | undefined {
  return copies.find(
    (copy) =>
      isForSame(copy, wording) &&
      (copy.replaces ?? null) === wording.replaces &&
      (wording.tone === null || wording.replaces !== null || isSameText(copy.name ?? '', wording.name)),
  )
}

/** Throws `invalid-input` if another wording for the same template, tone and form has the name. */
export function checkNameIsFree(
  { templates }: Workspace,
  wording: WordingPlace & Pick<WordingInput, 'name'>,
  copyId: Id,
): void {
  const isTaken = templates.some(
    (copy) =>
      getCopyId(copy) !== copyId && isForSame(copy, wording) && isSameText(copy.name ?? '', wording.name),
  )
  if (isTaken) throw invalidInput('name', `Another wording is called “${wording.name}”. Choose another name.`)
}

/** Throws `not-allowed` if the user would have too many wordings. */
export function checkWordingCount(count: number): void {
  if (count > OWN_WORDINGS_MAX)
    throw notAllowed(
      'name',
      `Callback keeps ${OWN_WORDINGS_MAX} wordings of your own at most. Delete one first.`,
    )
}

function isSameText(a: string, b: string): boolean {
  return foldText(a) === foldText(b)
}
