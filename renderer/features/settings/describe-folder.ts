import { stageNames } from '#shared/model/stage'
import type { InspectedFolder } from './use-folder.ts'

type Empty = Extract<InspectedFolder, { kind: 'empty' }>
type Occupied = Extract<InspectedFolder, { kind: 'workspace' }>

/** Describes a folder without a workspace, and whether it is inside the chosen one. */
export function describeEmptyFolder({ isNew, isWithin }: Empty): string {
  const within = 'The folder you chose holds other things, which are left alone.'
  if (isWithin && isNew) return `${within} This new one is made in it.`
  if (isWithin) return `${within} This empty one in it is used.`
  return isNew ? 'This folder is new.' : 'This folder holds no Callback data.'
}

/** Describes the workspace found in a folder. */
export function describeFoundWorkspace({ cards, stages, lastChangeText }: Occupied): string {
  const perStage = stages.map(({ stage, count }) => `${stageNames[stage]} ${count}`).join(', ')
  const content = `${formatCardCount(cards)}${perStage === '' ? '' : ` (${perStage})`}`
  return `A Callback workspace is there: ${content}. Last change: ${lastChangeText}.`
}

/** Lists what can be done with an empty folder, and what each option means for the present data. */
export function listFolderUses({ current, backups }: Empty) {
  return [
    {
      value: 'move',
      name: 'Move my data there',
      explanation: `${formatCardCount(current.cards, 'No cards')} and the copy from before the last change are copied there and checked. The files in ${current.folder} stay, under another name. Backups so far stay in ${current.backups}; new ones go to ${backups}.`,
    },
    {
      value: 'start-empty',
      name: 'Start empty there',
      explanation: `The board begins without cards. What you have now stays in ${current.folder}, untouched; choose that folder to go back.`,
    },
  ] as const
}

function formatCardCount(count: number, none = 'no cards'): string {
  return count === 0 ? none : count === 1 ? '1 card' : `${count} cards`
}
