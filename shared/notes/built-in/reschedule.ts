import { defineNote } from '../template.ts'

/** Asks for another time for a scheduled interview. */
export const reschedule = defineNote({
  id: 'reschedule',
  name: 'Asking for another time',
  subject: 'Could we find another time for our conversation?',
  text: `
    {{greeting}},

    Thank you for inviting me to speak with you about {{theRole}} at
    {{company}}.{{#appointmentAhead}} We had agreed on {{appointmentDay}} at
    {{appointmentTime}}.{{/appointmentAhead}}

    Something has come up that I cannot move, and I am sorry to have to ask: could we find another time?
    I will gladly fit in with your diary, early or late in the day if that helps, and by phone or video if
    it makes things easier for you.

    I am very interested in the role and look forward to our conversation. Thank you for your
    understanding, and please excuse the trouble.
  `,
  closing: 'With kind regards',
})
