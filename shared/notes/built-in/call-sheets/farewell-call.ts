import { defineCallSheet } from '../../template.ts'
import { intro, noAnswer } from './lines.ts'

/** A call sheet for declining or withdrawing kindly (source D in docs/rules.md). */
export const farewellCall = defineCallSheet({
  id: 'farewell-call',
  name: 'Farewell call sheet',
  text: `
    ${intro}

    “{{hello}}{{#hasYourName}}, it's {{yourName}}{{/hasYourName}}. I'm calling about {{theRole}}. {{#hasAccepted}}I've accepted another job, and I'd rather tell you myself.{{/hasAccepted}}{{^hasAccepted}}I've decided not to go ahead, and I'd rather tell you myself.{{/hasAccepted}}”
    {{#appointmentAhead}}“That means I won't need the {{nextNoun}} {{appointmentOn}}.”{{/appointmentAhead}}

    They ask why
    One honest, friendly sentence is enough.

    Before you hang up
    “Thank you for considering me. I hope you find the right person soon.”

    ${noAnswer}
  `,
})
