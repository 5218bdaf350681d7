import { defineCallSheet } from '../../template.ts'
import { intro } from './lines.ts'

/** A call sheet for answering a rejection by phone (source D in docs/rules.md). */
export const rejectionCall = defineCallSheet({
  id: 'rejection-call',
  name: 'Call sheet after a no',
  text: `
    ${intro}

    “{{hello}}{{#hasYourName}}, it's {{yourName}}{{/hasYourName}}. Thanks for letting me know about {{theRole}}{{#unthanked}}, and for {{conversation}} {{day}}{{/unthanked}}. I'm not calling to change your mind.”
    {{#gaveReason}}“Knowing the reason helps, thank you.”{{/gaveReason}}{{^gaveReason}}“If you have a minute, is there one thing that would have made the difference?”

    Listen, write it down, and leave it at that.
    “Thank you, that helps.”{{/gaveReason}}
    “I liked the sound of the job, so please keep me in mind if something similar comes up.”
  `,
})
