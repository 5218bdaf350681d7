import type { Card } from '#shared/model/card'
import { PaceAndPlace } from '../place/pace-and-place.tsx'
import { Posting } from '../posting/posting.tsx'
import { Section } from '../section/section.tsx'
import { SellingPoints } from '../selling-points/selling-points.tsx'
import { Application } from './application.tsx'
import { describeAbout } from './describe-about.ts'
import { Job } from './job.tsx'

/** What the card knows about the job and what was sent for it, folded at first. */
export function About({ card }: { readonly card: Card }) {
  return (
    <Section id="about" title="About" summary={describeAbout(card)}>
      <Posting card={card} />
      <Job card={card} />
      <Application card={card} />
      <PaceAndPlace card={card} />
      <SellingPoints card={card} />
    </Section>
  )
}
