import { manyCards } from '#tests/bench/many-cards'
import { fiveCards, oddCards, sixtyCards } from '../boards/boards.ts'
import { boardOf } from '../boards/card-sketch.ts'
import { aWholeColumn, CARD_NOW } from '../boards/whole-card.ts'
import { addCard, card, moveByMenu } from '../e2e/board-page.ts'
import {
  drawerOf,
  editorOf,
  focusByKeys,
  hold,
  holdOutside,
  loseFolder,
  loseFolderInDrawer,
  loseHost,
  moreOf,
  noteOf,
  openBackups,
  openSettings,
  partOf,
  type Scene,
  slowSave,
  typed,
  undo,
  view,
  zoom,
} from './poses.ts'

const board: Readonly<Record<string, Scene>> = {
  empty: { board: () => boardOf([]) },
  'first-card': {
    board: () => boardOf([]),
    pose: (page) => addCard(page, { company: 'Northwind Optics', role: 'Lens designer' }),
  },
  examples: {
    board: () => boardOf([]),
    pose: async (page) => {
      await page.getByRole('button', { name: 'Look at three examples' }).click()
      await page.getByRole('article').first().waitFor()
    },
  },
  five: { board: fiveCards },
  sixty: { board: sixtyCards },
  'ten-thousand': { board: () => manyCards(10_000) },
  odd: { board: oddCards },
  'odd-compact': { board: oddCards, pose: view('Compact', 'closed') },
  compact: { board: sixtyCards, pose: view('Compact', 'closed') },
  'view-menu': { board: sixtyCards, pose: view('Waiting on them', 'open') },
  found: { board: sixtyCards, pose: typed('design sys') },
  'found-nothing': { board: sixtyCards, pose: typed('zeppelin') },
  'zoom-200': { board: sixtyCards, pose: zoom },
}

const states: Readonly<Record<string, Scene>> = {
  hover: { board: sixtyCards, pose: (page) => card(page, 'Quill').hover() },
  focus: { board: sixtyCards, pose: focusByKeys },
  drag: { board: sixtyCards, pose: (page) => hold(page, 'Meridian', 'Waiting') },
  'drop-not-allowed': { board: sixtyCards, pose: holdOutside },
  saving: { board: sixtyCards, pose: slowSave },
  undone: { board: sixtyCards, pose: undo },
  'not-saved': { board: sixtyCards, pose: loseFolder },
  'not-saved-drawer': { board: sixtyCards, pose: loseFolderInDrawer },
  'host-gone': { board: sixtyCards, pose: loseHost },
}

const company = 'Northwind Optics'
const fullCard = { board: () => aWholeColumn(), clock: CARD_NOW }

const drawer: Readonly<Record<string, Scene>> = {
  drawer: { ...fullCard, pose: drawerOf(company) },
  'drawer-people': { ...fullCard, pose: partOf(company, 'People') },
  'drawer-posting': { ...fullCard, pose: partOf(company, 'Posting') },
  'drawer-pace': { ...fullCard, pose: partOf(company, 'Pace and place') },
  'drawer-log': { ...fullCard, pose: partOf(company, 'What happened') },
  'drawer-interview': {
    ...fullCard,
    pose: editorOf(company, /^(Edit|Done with) the interview of Thu 19 March/),
  },
  'drawer-said': { ...fullCard, pose: editorOf(company, /^(Edit|Done with) the interview of Tue 3 March/) },
  'drawer-person': { ...fullCard, pose: editorOf(company, /^(Edit|Done with) Tom Wu/) },
  'drawer-answer': { ...fullCard, pose: editorOf(company, /^Note an answer/) },
  'drawer-due': { board: sixtyCards, pose: drawerOf('Halden & Frey') },
  'drawer-offer': { board: sixtyCards, pose: drawerOf('Juniper Bank') },
  'drawer-closed': { board: sixtyCards, pose: drawerOf('Polder') },
  'drawer-bare': { board: sixtyCards, pose: drawerOf('Brightwater') },
  'drawer-two-scripts': { board: oddCards, pose: drawerOf('مكتبة النيل') },
  'drawer-long': {
    board: oddCards,
    pose: drawerOf(
      'The Extraordinarily Long and Thoroughly Descriptive International Optical Instruments Company',
    ),
  },
}

const dialogs: Readonly<Record<string, Scene>> = {
  'new-card': {
    board: sixtyCards,
    pose: async (page) => {
      await page.keyboard.press('n')
      await page.getByRole('button', { name: 'Add card' }).click()
      await page.getByText('The company name is empty.').waitFor()
    },
  },
  'move-menu': {
    board: sixtyCards,
    pose: async (page) => {
      await card(page, 'Meridian').getByRole('button', { name: 'Move Meridian' }).click()
      await page.getByRole('menu').waitFor()
    },
  },
  'close-card': {
    board: sixtyCards,
    pose: async (page) => {
      await moveByMenu(page, 'Meridian', 'Closed …')
      await page.getByText('They said no').click()
    },
  },
  slip: {
    board: sixtyCards,
    pose: async (page) => {
      await moveByMenu(page, 'Meridian', 'Waiting')
      await page.getByRole('dialog').waitFor()
      await page.waitForTimeout(500)
    },
  },
  'note-desk': { board: sixtyCards, pose: noteOf('Thank Jane Okafor') },
  'more-menu': { board: sixtyCards, pose: moreOf('Thank Jane Okafor') },
  inbox: {
    board: sixtyCards,
    pose: async (page) => {
      await page.getByRole('button', { name: /^Alerts/ }).click()
      await page.waitForTimeout(400)
    },
  },
  settings: { board: sixtyCards, pose: openSettings },
  backups: { board: sixtyCards, pose: openBackups },
}

/** Every scene, by the name of its picture. */
export const scenes: Readonly<Record<string, Scene>> = { ...board, ...states, ...drawer, ...dialogs }
