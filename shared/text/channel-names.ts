import type { Channel } from '../model/person.ts'

/** The name of each channel as users read it, the usual one first. */
export const channelNames: Readonly<Record<Channel, string>> = {
  email: 'Email',
  phone: 'Phone',
  linkedin: 'LinkedIn',
  text: 'Text',
}

/** How something was sent or said, at the end of a sentence: "by email". */
export const channelPhrases: Readonly<Record<Channel, string>> = {
  email: 'by email',
  phone: 'by phone',
  linkedin: 'on LinkedIn',
  text: 'by text',
}

/** The channels to choose from, in the order of `channelNames`. */
export const channelOptions = Object.entries(channelNames).map(([value, name]) => ({
  value: value as Channel,
  name,
}))
