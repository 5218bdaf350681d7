import { defineNote } from '../template.ts'

/** Withdraws an application. */
export const withdraw = defineNote({
  id: 'withdraw',
  name: 'Withdrawing an application',
  subject: 'My application for {{theRole}}',
  text: `
    {{greeting}},

    Thank you for considering me for {{theRole}} at {{company}}, and for the time you have given to my
    application.

    My plans have changed, and I would like to withdraw it. I did not want to keep you waiting, so that you
    can give the time to other candidates. The choice says nothing about {{company}}: I have great respect
    for the work you do there.

    I hope that we may meet again another time, and I wish you every success with your search. Thank you
    once more.
  `,
  closing: 'With kind regards',
})
