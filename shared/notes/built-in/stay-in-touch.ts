import { defineNote } from '../template.ts'

/** Keeps in touch every few weeks and asks for nothing (source B in docs/rules.md). */
export const stayInTouch = defineNote({
  id: 'stay-in-touch',
  name: 'Staying in touch',
  subject: 'With good wishes to {{company}}',
  text: `
    {{greeting}},

    I still think back with pleasure to {{conversation}} {{day}}, and to one thing in it above all:
    {{detail}}. Thank you again for the time you gave me.

    There is no need to answer. I know that decisions can take weeks or months, and I only want you to know
    that I remain interested in {{theRole}} at {{company}}, and in the work you do there.{{#hasPoints}} What
    I would bring to it: {{points}}.{{/hasPoints}} Should something open up, now or later, I would be glad
    to hear from you.

    I wish you and the team all the best.
  `,
  closing: 'With kind regards',
})
