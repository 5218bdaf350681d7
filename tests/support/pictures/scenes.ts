import { createManyCards } from '#tests/bench/many-cards'
import { fiveCards, oddCards, sixtyCards } from '../boards/boards.ts'
import { buildBoard } from '../boards/card-sketch.ts'
import { aFullColumn, CARD_NOW } from '../boards/full-card.ts'
import { addCard, card, moveByMenu } from '../e2e/board-page.ts'
import {
  chooseView,
  focusWithKeys,
  holdCard,
  holdCardOutside,
  loseFolder,
  loseFolderInDrawer,
  loseHost,
  openBackups,
  openSettings,
  type Scene,
  showDrawer,
  showEditor,
  showMoreMenu,
  showNote,
  showSection,
  slowSave,
  typeSearch,
  undo,
  zoom,
} from './poses.ts'
import {
  acceptOffer,
  archiveSearch,
  chooseCards,
  openReply,
  openSlip,
  openTemplates,
  openToday,
} from './poses-of-screens.ts'

const board: Readonly<Record<string, Scene>> = {
  empty: { board: () => buildBoard([]) },
  'first-card': {
    board: () => buildBoard([]),
    pose: (page) => addCard(page, { company: 'Northwind Optics', role: 'Lens designer' }),
  },
  examples: {
    board: () => buildBoard([]),
    pose: async (page) => {
      await page.getByRole('button', { name: 'Look at three examples' }).click()
      await page.getByRole('article').first().waitFor()
    },
  },
  five: { board: fiveCards },
  sixty: { board: sixtyCards },
  'ten-thousand': { board: () => createManyCards(10_000) },
  odd: { board: oddCards },
  'odd-compact': { board: oddCards, pose: chooseView('Compact', 'closed') },
  compact: { board: sixtyCards, pose: chooseView('Compact', 'closed') },
  'view-menu': { board: sixtyCards, pose: chooseView('Waiting on them', 'open') },
  found: { board: sixtyCards, pose: typeSearch('design sys') },
  'found-nothing': { board: sixtyCards, pose: typeSearch('zeppelin') },
  'zoom-200': { board: sixtyCards, pose: zoom },
  chosen: { board: sixtyCards, pose: chooseCards },
}

const today: Readonly<Record<string, Scene>> = {
  'today-empty': { board: () => buildBoard([]), pose: openToday },
  'today-five': { board: fiveCards, pose: openToday },
  'today-sixty': { board: sixtyCards, pose: openToday },
  'today-odd': { board: oddCards, pose: openToday },
}

const states: Readonly<Record<string, Scene>> = {
  hover: { board: sixtyCards, pose: (page) => card(page, 'Quill').hover() },
  focus: { board: sixtyCards, pose: focusWithKeys },
  drag: { board: sixtyCards, pose: (page) => holdCard(page, 'Meridian', 'Waiting') },
  'drop-not-allowed': { board: sixtyCards, pose: holdCardOutside },
  saving: { board: sixtyCards, pose: slowSave },
  undone: { board: sixtyCards, pose: undo },
  'not-saved': { board: sixtyCards, pose: loseFolder },
  'not-saved-drawer': { board: sixtyCards, pose: loseFolderInDrawer },
  'host-gone': { board: sixtyCards, pose: loseHost },
}

const company = 'Northwind Optics'
const fullCard = { board: () => aFullColumn(), clock: CARD_NOW }

const drawer: Readonly<Record<string, Scene>> = {
  drawer: { ...fullCard, pose: showDrawer(company) },
  'drawer-people': { ...fullCard, pose: showSection(company, 'People') },
  'drawer-posting': { ...fullCard, pose: showSection(company, 'Posting') },
  'drawer-pace': { ...fullCard, pose: showSection(company, 'Pace and place') },
  'drawer-interview': {
    ...fullCard,
    pose: showEditor(company, /^Interview with Jane/),
  },
  'drawer-said': { ...fullCard, pose: showEditor(company, /^Call with Jane/) },
  'drawer-person': { ...fullCard, pose: showEditor(company, /^Tom Wu/) },
  'drawer-answer': { ...fullCard, pose: showEditor(company, /^They replied/) },
  'drawer-due': { board: sixtyCards, pose: showDrawer('Halden & Frey') },
  'drawer-offer': { board: sixtyCards, pose: showDrawer('Juniper Bank') },
  'drawer-closed': { board: sixtyCards, pose: showDrawer('Polder') },
  'drawer-bare': { board: sixtyCards, pose: showDrawer('Brightwater') },
  'drawer-two-scripts': { board: oddCards, pose: showDrawer('مكتبة النيل') },
  'drawer-long': {
    board: oddCards,
    pose: showDrawer(
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
  slip: { board: sixtyCards, pose: openSlip('Beacon Optics') },
  'note-desk': { board: sixtyCards, pose: showNote('Northwind Optics') },
  'more-menu': { board: sixtyCards, pose: showMoreMenu('Alder Press') },
  'they-replied': { board: sixtyCards, pose: openReply('Halden & Frey') },
  inbox: {
    board: sixtyCards,
    pose: async (page) => {
      await page.getByRole('button', { name: /^Alerts/ }).click()
      await page.waitForTimeout(400)
    },
  },
  settings: { board: sixtyCards, pose: openSettings },
  backups: { board: sixtyCards, pose: openBackups },
  templates: { board: sixtyCards, pose: openTemplates },
  ending: { board: sixtyCards, pose: acceptOffer('Juniper Bank') },
  archive: { board: sixtyCards, pose: archiveSearch('Juniper Bank') },
}

/** Every scene, by the name of its picture. */
export const scenes: Readonly<Record<string, Scene>> = {
  ...board,
  ...today,
  ...states,
  ...drawer,
  ...dialogs,
}
