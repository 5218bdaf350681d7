import { defineNote } from '../template.ts'

/** Asks for another time for a scheduled interview. */
export const reschedule = defineNote({
  id: 'reschedule',
  name: 'Asking for another time',
  plain: {
    mails: [
      {
        subject: 'Could we move our {{nextNoun}}?',
        text: `
          I'm sorry, but {{#appointmentAhead}}I can't make {{appointmentAt}} after
          all.{{/appointmentAhead}}{{^appointmentAhead}}I can't make our {{nextNoun}} after
          all.{{/appointmentAhead}} Something has come up that I can't get out of. What else would work for you?
          I'm still looking forward to it.
        `,
      },
      {
        subject:
          '{{#appointmentAhead}}Our {{nextNoun}} {{appointmentOn}}{{/appointmentAhead}}{{^appointmentAhead}}Another time for our {{nextNoun}}{{/appointmentAhead}}',
        text: `
          {{#appointmentAhead}}I've got a clash with our {{nextNoun}} {{appointment}}, so I need to ask you for
          another time.{{/appointmentAhead}}{{^appointmentAhead}}I've got a clash with our {{nextNoun}}, so I need
          to ask you for another time.{{/appointmentAhead}} Sorry for the extra work. If you send me one or two
          that suit you, I'll take the first I can.
        `,
      },
    ],
    short: [
      `I'm sorry, but {{#appointmentAhead}}I can't make {{appointmentAt}} after all.{{/appointmentAhead}}{{^appointmentAhead}}I can't make our {{nextNoun}} after all.{{/appointmentAhead}} Something has come up that I can't get out of. What else would work for you? I'm still looking forward to it.`,
      `{{#appointmentAhead}}I've got a clash with our {{nextNoun}} {{appointment}}, so I need to ask you for another time.{{/appointmentAhead}}{{^appointmentAhead}}I've got a clash with our {{nextNoun}}, so I need to ask you for another time.{{/appointmentAhead}} Sorry for the extra work. Which times would suit you instead?`,
    ],
  },
  formal: {
    mails: [
      {
        subject: 'Our {{nextNoun}}{{#appointmentAhead}} {{appointmentOn}}{{/appointmentAhead}}',
        text: `
          I am sorry, but I cannot make our {{nextNoun}}{{#appointmentAhead}}
          {{appointment}}{{/appointmentAhead}}. Something has come up that I cannot move. Would another time be
          possible? I am still looking forward to speaking with you.
        `,
      },
      {
        subject: 'Another time for our {{nextNoun}}',
        text: `
          {{#appointmentAhead}}I am afraid I now have a conflict
          {{appointment}}.{{/appointmentAhead}}{{^appointmentAhead}}I am afraid something has come
          up.{{/appointmentAhead}} Could we find another time for our {{nextNoun}}? I am sorry for the extra work,
          and I will fit in with whatever suits you.
        `,
      },
    ],
    short: [
      `I am sorry, but I cannot make our {{nextNoun}}{{#appointmentAhead}} {{appointment}}{{/appointmentAhead}}. Something has come up that I cannot move. Would another time be possible? I am still looking forward to speaking with you.`,
      `{{#appointmentAhead}}I am afraid I now have a conflict {{appointment}}.{{/appointmentAhead}}{{^appointmentAhead}}I am afraid something has come up.{{/appointmentAhead}} Could we find another time for our {{nextNoun}}? I am sorry for the extra work.`,
    ],
  },
})
