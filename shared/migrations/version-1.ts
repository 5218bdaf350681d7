import { z } from 'zod'
import type { Version } from './version.ts'

// Frozen: this schema describes files of version 1 and must not change when the model does. It therefore
// imports nothing from `shared/model`, and it keeps old names: `deed` is now a follow-up action, `word` the
// terms of a promise or the outcome of an answer, `place` a location.

export const id = z.string().min(1).max(64)
export const instant = z.iso.datetime({ precision: 3 })
export const date = z.iso.date()
const wallTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)
export const zone = z.string().min(1).max(64)
const country = z.string().regex(/^[A-Z]{2}$/)
export const line = z.string().max(200)
export const text = z.string().max(20_000)
const key = z.string().min(1).max(400)
const basis = z.string().max(400)
const channel = z.enum(['email', 'phone'])
const pace = z.enum(['standard', 'assertive'])

const step = z.enum([
  'prepare',
  'debrief',
  'thank-you',
  'loop-in',
  'own-promise',
  'check-in',
  'call-back',
  'second-check-in',
  'stay-in-touch',
  'rejection-thanks',
  'reconnect',
  'offer-thanks',
  'offer-details',
  'offer-answer',
  'tell-others',
  'keep-applying',
])

const person = z.object({
  id,
  name: line.min(1),
  title: line,
  role: z.enum(['interviewer', 'recruiter', 'assistant', 'colleague', 'other']),
  position: line,
  email: line,
  phone: line,
  preferredChannel: channel.nullable(),
  mayCall: z.boolean(),
  doNotCall: z.boolean(),
  doNotContact: z.boolean(),
  isContact: z.boolean(),
  unsureOfSpelling: z.boolean(),
  notes: text,
})

export const interview = z.object({
  id,
  kind: z.enum(['phone', 'video', 'on-site', 'other']),
  start: instant,
  durationMinutes: z.int().min(1).max(10_080),
  zone,
  personIds: z.array(id),
  firstNamedId: id.nullable(),
  status: z.enum(['planned', 'cancelled', 'did-not-happen']),
  topics: z.array(line),
  challenge: text,
  strengths: text,
  learned: text,
  place: line,
  recordedAt: instant,
  debriefedAt: instant.nullable(),
  endedAt: instant.nullable(),
  source: z.enum(['user', 'drop', 'import']),
})

export const theirPromise = z.object({
  id,
  interviewId: id,
  personId: id.nullable(),
  recordedAt: instant,
  word: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('decide-by'), date }),
    z.object({ kind: z.literal('call-on'), date }),
    z.object({ kind: z.literal('no-date') }),
  ]),
})

const ownPromise = z.object({
  id,
  text: line.min(1),
  personId: id.nullable(),
  interviewId: id.nullable(),
  date: date.nullable(),
  recordedAt: instant,
})

export const answer = z.object({
  id,
  word: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('no-decision') }),
    z.object({ kind: z.literal('new-date'), date }),
    z.object({ kind: z.literal('call-on'), date }),
    z.object({ kind: z.literal('next-interview') }),
    z.object({ kind: z.literal('rejected') }),
    z.object({ kind: z.literal('offer') }),
    z.object({ kind: z.literal('courtesy') }),
  ]),
  personId: id.nullable(),
  channel: channel.nullable(),
  at: instant,
  recordedAt: instant,
  note: text,
})

const offer = z.object({
  id,
  personId: id.nullable(),
  at: instant,
  recordedAt: instant,
  answerBy: date.nullable(),
  startDate: line,
  department: line,
  location: line,
  dressCode: line,
  pay: line,
  contract: line,
  discussAt: line,
  withdrawnAt: instant.nullable(),
})

const closing = z.object({
  id,
  reason: z.enum(['rejected', 'accepted', 'declined', 'withdrawn', 'no-answer']),
  at: instant,
  recordedAt: instant,
  personId: id.nullable(),
  channel: channel.nullable(),
  feedback: text,
  reconnect: z.boolean(),
})

export const deed = z.object({
  id,
  key,
  step,
  kind: z.enum(['sent', 'voicemail', 'rang', 'skipped', 'snoozed']),
  at: instant,
  recordedAt: instant,
  personId: id.nullable(),
  channel: channel.nullable(),
  until: date.nullable(),
  basis: basis.nullable(),
  subject: line,
  text,
})

export const card = z.object({
  id,
  company: line.min(1),
  role: line,
  stage: z.enum(['applied', 'phone-screen', 'interview', 'waiting', 'offer', 'closed']),
  rank: z.string().min(1).max(200),
  addedAt: instant,
  stageSince: instant,
  link: z.string().max(2000),
  posting: text,
  notes: text,
  pace,
  country: country.nullable(),
  zone: zone.nullable(),
  sellingPoints: z.array(line),
  people: z.array(person),
  interviews: z.array(interview),
  theirPromises: z.array(theirPromise),
  ownPromises: z.array(ownPromise),
  answers: z.array(answer),
  offers: z.array(offer),
  closing: closing.nullable(),
  deeds: z.array(deed),
  drafts: z.array(z.object({ key, subject: line, body: text, savedAt: instant })),
  log: z.array(z.object({ id, at: instant, text: z.string().min(1).max(1000) })),
})

export const templateCopy = z.object({
  id: z.enum([
    'thank-you-call',
    'thank-you-visit',
    'late-thanks-check-in',
    'loop-in-recruiter',
    'loop-in-contact',
    'check-in',
    'check-in-promise',
    'check-in-call',
    'voicemail',
    'gatekeeper',
    'second-check-in',
    'call-back-call',
    'set-the-date',
    'stay-in-touch',
    'offer-in-hand',
    'rejection-thanks',
    'rejection-call',
    'offer-thanks',
    'ask-for-time',
    'decline',
    'withdraw',
    'reschedule',
  ]),
  subject: line,
  body: text,
  changedAt: instant,
})

export const settings = z.object({
  yourName: line,
  alertTime: wallTime,
  quietFrom: wallTime,
  quietUntil: wallTime,
  thankYouLapseHours: z.int().min(24).max(336),
  promiseGraceWorkingDays: z.int().min(0).max(10),
  maxUnanswered: z.int().min(1).max(5),
  defaultPace: pace,
  defaultCountry: country.nullable(),
  discreet: z.boolean(),
})

export const alertEntry1 = z.object({
  id,
  key,
  alert: z.string().min(1).max(40),
  basis,
  plannedFor: instant,
  firedAt: instant,
  cardId: id.nullable(),
  step,
  title: line,
  readAt: instant.nullable(),
})

export const sides = <T extends z.ZodType>(schema: T) =>
  z.object({ before: schema.nullable(), after: schema.nullable() })

export const change1 = z.object({
  id,
  at: instant,
  label: z.string().min(1).max(500),
  cards: z.array(sides(card).extend({ index: z.int().min(0) })),
  settings: sides(settings).nullable(),
  templates: sides(z.array(templateCopy)).nullable(),
  deeds: sides(z.array(deed)).nullable(),
})

/** The workspace as Callback 0.1 stored it. */
export const workspace1 = z.object({
  schemaVersion: z.literal(1),
  id,
  createdAt: instant,
  cards: z.array(card),
  deeds: z.array(deed),
  templates: z.array(templateCopy),
  settings,
  ledger: z.array(alertEntry1),
  lastChange: change1.nullable(),
})

export const version1: Version = { schema: workspace1, upgrade: null }
