import { stat } from 'node:fs/promises'
import { isAbsolute, parse } from 'node:path'
import { AppError } from '#shared/errors/app-error'
import type { Id } from '#shared/model/scalars'
import type { Dialogs, Opener } from '../../host/ports.ts'
import type { WorkspaceStore } from '../../store/workspace-store.ts'

/** Finds the CVs that went out. A page names a card and never a path. */
export interface CvService {
  /**
   * Shows the CV of a card in its folder; a host without a file manager only looks whether it is there. Throws
   * `not-found` for a card that is gone, one without a path, and a file that is not there, and `not-allowed` for a
   * path on another machine.
   */
  show(cardId: Id): Promise<void>
  /**
   * Lets the user choose a file. Resolves with its path and its name without the ending; null if the user cancels.
   * Throws `not-allowed` if the host has no dialog for it.
   */
  choose(): Promise<{ readonly path: string; readonly name: string } | null>
}

/** Matches a path on another machine. Looking at one would tell that machine who the user is. */
const networkPath = /^[\\/]{2}/

export function createCvService({
  store,
  opener,
  dialogs,
}: {
  readonly store: Pick<WorkspaceStore, 'current'>
  readonly opener: Opener | null
  readonly dialogs: Pick<Dialogs, 'chooseFile'> | null
}): CvService {
  return {
    async show(cardId) {
      const card = store.current().cards.find(({ id }) => id === cardId)
      if (!card)
        throw new AppError('not-found', 'That card is no longer on the board. Undo may bring it back.')
      const path = card.cvPath ?? ''
      if (path === '') throw new AppError('not-found', 'This card has no file yet. Enter its path first.')
      if (networkPath.test(path))
        throw new AppError(
          'not-allowed',
          'This file is on another computer, and Callback doesn’t look there. Open its folder yourself.',
        )
      if (!(await isFile(path)))
        throw new AppError(
          'not-found',
          `There’s no file at ${path} any more. It may have been moved or renamed. ${dialogs ? 'Choose it again' : 'Correct the path'}.`,
        )
      opener?.showInFolder(path)
    },
    async choose() {
      if (!dialogs)
        throw new AppError('not-allowed', 'There’s no dialog for files here. Type the path of the file.')
      const path = await dialogs.chooseFile()
      return path === null ? null : { path, name: parse(path).name }
    },
  }
}

async function isFile(path: string): Promise<boolean> {
  if (!isAbsolute(path)) return false
  return stat(path).then(
    (found) => found.isFile(),
    () => false,
  )
}
