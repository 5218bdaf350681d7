import { describe, expect, it } from 'vitest'
import { describeAbout } from '#renderer/features/card-drawer/about/describe-about'
import { aCard } from '#tests/support/builders/card'

describe('describeAbout', () => {
  it('says in one line what the card knows', () => {
    const card = aCard({
      ...{ link: 'https://example.com/8', payRange: '£68–76k', workMode: 'remote', source: 'a friend' },
      ...{ agency: 'Fabrikam Talent', cvSent: 'Product 3', tags: ['near home', 'optics'] },
      ...{ pace: 'assertive', country: 'DE', zone: 'Asia/Kolkata', sellingPoints: ['coatings'] },
    })
    expect(describeAbout(card)).toBe(
      'Posting, £68–76k, remote, from a friend, through Fabrikam Talent, CV “Product 3”, near home, optics, brisk pace, Germany, Kolkata, 1 strength',
    )
  })

  it('names the pay before the range', () => {
    expect(describeAbout(aCard({ pay: '£70k', payRange: '£68–76k' }))).toBe('£70k')
  })

  it('says what belongs there while nothing does', () => {
    expect(describeAbout(aCard())).toBe('Posting, pay, CV, tags, pace')
  })
})
