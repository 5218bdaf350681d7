import { defineCallSheet } from '../../template.ts'
import { afterNo, afterOffer, intro, noAnswer } from './lines.ts'

/** A call sheet for calling an employer again (sources C, D and E in docs/rules.md). */
export const callBackCall = defineCallSheet({
  id: 'call-back-call',
  name: 'Call-back call sheet',
  text: `
    ${intro}

    “{{hello}}{{#hasYourName}}, it's {{yourName}}{{/hasYourName}}. {{#askOnLeave}}{{whoNamed}} said {{promisedDay}} would be a good day to call about {{theRole}}.{{/askOnLeave}}{{^askOnLeave}}I'm calling back about {{theRole}}.{{/askOnLeave}} Is now a good time?”
    “{{#askNewDate}}{{whoHad}} hoped to have news by {{promisedDay}}. {{/askNewDate}}I'm still very interested. Has anything been decided?”

    Not yet
    “Thanks for telling me.{{#hasBring}} The main thing I'd bring is {{bring}}.{{/hasBring}}”
    “When would be a good time to check back?”

    Another interview
    “Great, thank you. Which day suits you, and who will I be talking to?”

    ${afterNo}

    ${afterOffer}

    ${noAnswer}
  `,
})
