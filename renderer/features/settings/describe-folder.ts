import { stageNames } from '#shared/model/stage'
import type { InspectedFolder } from './use-folder.ts'

/** A folder without a workspace. */
type EmptyFolder = Extract<InspectedFolder, { kind: 'empty' }>
/** A folder that contains a workspace. */
type OccupiedFolder = Extract<InspectedFolder, { kind: 'workspace' }>

/**
 * Describes a folder without a workspace. If the folder the user chose contains other files, Callback uses a
 * folder within it, and the text says so.
 */
export function describeEmptyFolder({ isNew, isWithin }: EmptyFolder): string {
  const outerFolderText = 'The folder you chose has other things in it, which are left alone.'
  if (isWithin && isNew) return `${outerFolderText} This new one is created in it.`
  if (isWithin) return `${outerFolderText} This empty one in it is used.`
  return isNew ? 'This folder is new.' : 'This folder has no Callback data.'
}

/** Describes the workspace found in a folder. */
export function describeFoundWorkspace({ cards, stages, lastChangeText }: OccupiedFolder): string {
  const perStage = stages.map(({ stage, count }) => `${stageNames[stage]} ${count}`).join(', ')
  const content = `${formatCardCount(cards)}${perStage === '' ? '' : ` (${perStage})`}`
  return `It has Callback data: ${content}. Last change: ${lastChangeText}.`
}

/** Lists what can be done with an empty folder, and what each option means for the current data. */
export function listFolderUses({ current, backups }: EmptyFolder) {
  return [
    {
      value: 'move',
      name: 'Move my data there',
      explanation: `${formatCardCount(current.cards, 'No cards')} and the copy from before the last change are copied there and checked. The files in ${current.folder} stay, under another name. Existing backups stay in ${current.backups}; new ones go to ${backups}.`,
    },
    {
      value: 'start-empty',
      name: 'Start empty there',
      explanation: `The board starts empty. What you have now stays in ${current.folder}, untouched. To go back, choose that folder.`,
    },
  ] as const
}

/** Formats a number of cards as "3 cards", or with `zeroText` for 0. */
function formatCardCount(count: number, zeroText = 'no cards'): string {
  return count === 0 ? zeroText : count === 1 ? '1 card' : `${count} cards`
}
