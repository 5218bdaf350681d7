import type { Workspace } from '#shared/model/workspace'
import { buildBoard, type CardSketch } from './card-sketch.ts'

const DAY = 24

/** The cards of a search in its third month. Every kind of next step occurs among them. */
const search: readonly CardSketch[] = [
  { company: 'Brightwater', role: 'Product designer', stage: 'applied', addedHours: -4 * DAY },
  { company: 'Osprey Systems', role: 'UX engineer', stage: 'applied', addedHours: -6 * DAY },
  { company: 'Lumen & Co', role: 'Design systems lead', stage: 'applied', addedHours: -1 },
  {
    company: 'Kestrel Maps',
    role: 'Senior designer',
    stage: 'applied',
    recruiter: 'Priya Nair',
    addedHours: -9 * DAY,
  },
  { company: 'Halyard', role: 'Interaction designer', stage: 'applied', addedHours: -11 * DAY },
  {
    company: 'Tidewater Labs',
    role: 'Interaction designer',
    stage: 'phone-screen',
    people: ['Sam Lindqvist'],
    interview: { kind: 'phone', startHours: 4 + 1 / 3 },
  },
  {
    company: 'Meridian',
    role: 'Design lead',
    stage: 'phone-screen',
    recruiter: 'Aoife Byrne',
    interview: { kind: 'phone', startHours: 48 + 5 / 6 },
  },
  {
    company: 'Northwind Optics',
    role: 'Senior product designer',
    stage: 'interview',
    people: ['Jane Okafor', 'Tom Wu'],
    notes: 'Two product teams share one design system; the handover to the lens lab is slow.',
    interview: { kind: 'video', startHours: -19 },
  },
  {
    company: 'Sable Works',
    role: 'Staff designer',
    stage: 'interview',
    people: ['Ida Brandt', 'Ravi Menon', 'Chloe Adeyemi'],
    interview: { kind: 'on-site', startHours: 72 - 2 / 3 },
  },
  {
    company: 'Halden & Frey',
    role: 'Product designer',
    stage: 'waiting',
    people: ['Marco Ruiz'],
    interview: { kind: 'phone', startHours: -7 * DAY + 1, thanked: true },
  },
  {
    company: 'Arbor Health',
    role: 'Senior designer',
    stage: 'waiting',
    people: ['Dr. Lena Vogt'],
    decideBy: '2026-03-13',
    interview: { kind: 'video', startHours: -4 * DAY, thanked: true },
  },
  {
    company: 'Quill',
    role: 'Brand designer',
    stage: 'waiting',
    people: ['Noor Haddad'],
    interview: { kind: 'phone', startHours: -3 * DAY, thanked: true },
  },
  {
    company: 'Fathom',
    role: 'Design engineer',
    stage: 'waiting',
    people: ['Ivo Petrov'],
    interview: { kind: 'video', startHours: -6 * DAY, thanked: true },
  },
  {
    company: 'Ridgeline',
    role: 'Senior product designer',
    stage: 'waiting',
    people: ['Dana Whitfield'],
    decideBy: '2026-03-04',
    interview: { kind: 'on-site', startHours: -12 * DAY, thanked: true },
  },
  {
    company: 'Juniper Bank',
    role: 'Lead designer',
    stage: 'offer',
    people: ['Rosa Almeida'],
    answerBy: '2026-03-20',
    interview: { kind: 'on-site', startHours: -3 * DAY, thanked: true },
  },
  { company: 'Polder', role: 'UX designer', stage: 'closed', closed: 'rejected' },
  { company: 'Vesper Audio', role: 'Product designer', stage: 'closed', closed: 'no-answer' },
  { company: 'Marlow Rail', role: 'Service designer', stage: 'closed', closed: 'withdrawn' },
]

const firstWords = [
  'Alder',
  'Beacon',
  'Cobalt',
  'Drift',
  'Ember',
  'Fjord',
  'Grove',
  'Harbour',
  'Inkwell',
  'Juno',
  'Kiln',
]
const secondWords = ['Works', 'Optics', 'Mobility', 'Press', 'Robotics', 'Health', 'Foods']
const roles = ['Product designer', 'Service designer', 'UX researcher', 'Design engineer', 'Content designer']
const stageSequence = ['applied', 'closed', 'applied', 'waiting', 'closed', 'phone-screen', 'closed'] as const

function createMoreCards(count: number): CardSketch[] {
  return Array.from({ length: count }, (_, index): CardSketch => {
    const stage = stageSequence[index % stageSequence.length] ?? 'applied'
    const company = `${firstWords[index % firstWords.length]} ${secondWords[Math.floor(index / firstWords.length) % secondWords.length]}`
    const common = {
      company,
      role: roles[index % roles.length] ?? '',
      stage,
      addedHours: -(index % 40) * DAY - 5,
    }
    if (stage === 'closed') return { ...common, closed: index % 2 ? 'rejected' : 'no-answer' }
    if (stage !== 'waiting') return common
    const days = 1 + (index % 6)
    return {
      ...common,
      people: ['Ada Winter'],
      interview: { kind: 'phone', startHours: -days * DAY, thanked: true },
    }
  })
}

/** A board in its second week, and one in its second month. */
export const fiveCards = (): Workspace => buildBoard([0, 5, 7, 9, 15].flatMap((index) => search[index] ?? []))
export const sixtyCards = (): Workspace => buildBoard([...search, ...createMoreCards(60 - search.length)])

const longName =
  'The Extraordinarily Long and Thoroughly Descriptive International Optical Instruments Company'

/**
 * Cards that no mock-up shows: very long names, names without a blank, other scripts, no role, markup in a
 * name.
 */
export const oddCards = (): Workspace =>
  buildBoard([
    {
      company: `${longName} of Northern Europe`,
      role: `Senior ${longName} product designer`,
      stage: 'applied',
    },
    { company: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbau', role: '', stage: 'applied' },
    { company: 'مكتبة النيل', role: 'مصمم منتجات أول', stage: 'applied', people: ['ليلى حداد'] },
    { company: 'X', role: '', stage: 'phone-screen' },
    {
      company: '北風光学 Northwind',
      role: 'プロダクトデザイナー, Tokyo',
      stage: 'interview',
      people: ['佐藤 ゆき', 'Jane Okafor'],
      interview: { kind: 'on-site', startHours: 200 },
    },
    { company: '<b>Bold</b> & Sons', role: '&lt;designer&gt; "quoted"', stage: 'interview' },
    {
      company: 'רוח צפונית',
      role: 'מעצבת',
      stage: 'waiting',
      people: ['נועה לוי'],
      interview: { kind: 'video', startHours: -3 * DAY, thanked: true },
    },
    {
      company: longName,
      role: '',
      stage: 'waiting',
      people: ['Bartholomew Featherstonehaugh-Cholmondeley the Younger of Lower Wibbling'],
      interview: { kind: 'on-site', startHours: -7 * DAY, thanked: true },
    },
    { company: 'Ltd.', role: '…', stage: 'closed', closed: 'declined' },
  ])
