import { defineCallSheet } from '../../template.ts'
import { afterNo, afterOffer, intro, noAnswer } from './lines.ts'

/** A call sheet for a check-in (sources D and E in docs/rules.md). */
export const checkInCall = defineCallSheet({
  id: 'check-in-call',
  name: 'Check-in call sheet',
  text: `
    ${intro}

    “{{hello}}{{#hasYourName}}, it's {{yourName}}{{/hasYourName}}. {{#tookPart}}We spoke {{day}} about {{theRole}}.{{/tookPart}}{{^tookPart}}I'm calling about {{theRole}}.{{/tookPart}} Is now a good time?”
    “{{#unthanked}}Thank you again for {{conversation}}. {{/unthanked}}{{#askOnLeave}}{{whoNamed}} said {{promisedDay}} would be a good day to check in. {{/askOnLeave}}{{#askNewDate}}{{whoHad}} hoped to have news by {{promisedDay}}. {{/askNewDate}}I'm still very interested. Where do things stand?”

    Not yet
    “Thanks, that's good to know.{{#hasBring}} The main thing I'd bring is {{bring}}.{{/hasBring}}”
    “When do you think you'll know, and is it all right if I call again then?”

    ${afterNo}

    ${afterOffer}

    ${noAnswer}
  `,
})
