import { describe, expect, it } from 'vitest'
import {
  describeEmptyFolder,
  describeFoundWorkspace,
  listFolderUses,
} from '#renderer/features/settings/describe-folder'

const current = { folder: '/home/robin/callback', cards: 12, backups: '/home/robin/callback-backups' }
const empty = {
  kind: 'empty',
  id: 'look-1',
  folder: '/sync/Callback',
  backups: '/sync/Callback-backups',
  isNew: true,
  isWithin: false,
  current,
} as const

describe('describeEmptyFolder', () => {
  it.each([
    [true, false, 'This folder is new.'],
    [false, false, 'This folder has no Callback data.'],
    [
      true,
      true,
      'The folder you chose has other things in it, which are left alone. This new one is created in it.',
    ],
    [
      false,
      true,
      'The folder you chose has other things in it, which are left alone. This empty one in it is used.',
    ],
  ])('describes a folder that is new: %s, inside the chosen one: %s', (isNew, isWithin, text) => {
    expect(describeEmptyFolder({ ...empty, isNew, isWithin })).toBe(text)
  })
})

describe('describeFoundWorkspace', () => {
  it('gives the number of cards, their stages, and the last change', () => {
    const found = { ...empty, kind: 'workspace' as const, companies: [], lastChangeText: 'Yesterday, 10:00' }
    expect(describeFoundWorkspace({ ...found, cards: 2, stages: [{ stage: 'waiting', count: 2 }] })).toBe(
      'It has Callback data: 2 cards (Waiting 2). Last change: Yesterday, 10:00.',
    )
    expect(describeFoundWorkspace({ ...found, cards: 0, stages: [] })).toBe(
      'It has Callback data: no cards. Last change: Yesterday, 10:00.',
    )
  })
})

describe('listFolderUses', () => {
  it('says what stays where, including backups', () => {
    const [move, startEmpty] = listFolderUses(empty)
    expect(move.explanation).toContain('12 cards and the copy')
    for (const folder of [current.folder, current.backups, empty.backups])
      expect(move.explanation).toContain(folder)
    expect(startEmpty.explanation).toContain(`stays in ${current.folder}, untouched`)
  })
})
