import { describe, expect, it } from 'vitest'
import { parseCallScript } from '#renderer/features/call-sheet/parse-call-script'
import { builtInTemplates } from '#shared/notes/built-in-templates'

const body = `+44 7700 900147
Ask for Ian Marsh by name.

“Hi Ian, it’s Sam. Dr. Vogt and J. Marsh know. Is now OK?”
“Where are things?”

Not yet
“Thanks. When’s a good time?”
“And may I call then?”

They ask why
One honest sentence is enough.

Nobody picks up
Try again tomorrow.

Say your number slowly.`

describe('parseCallScript', () => {
  it('takes the lines, the cases and the hints apart', () => {
    expect(parseCallScript(body)).toEqual({
      lines: ['Hi Ian, it’s Sam.', 'Dr. Vogt and J. Marsh know.', 'Is now OK?', 'Where are things?'],
      branches: [
        { title: 'If not yet', text: 'Thanks. When’s a good time? And may I call then?' },
        { title: 'They ask why', text: 'One honest sentence is enough.' },
      ],
      hints: ['Say your number slowly.'],
    })
  })

  it('joins the shortest neighbours until four lines are left', () => {
    expect(
      parseCallScript('“A long first one. Two. Three. A long fourth one. A long last one.”').lines,
    ).toEqual(['A long first one.', 'Two. Three.', 'A long fourth one.', 'A long last one.'])
  })

  it('joins sentences of one quotation rather than of two', () => {
    const text = '“Hi. We spoke on Tuesday about the role. Is now OK?”\n“Thanks. Where do things stand?”'
    expect(parseCallScript(text).lines).toEqual([
      'Hi.',
      'We spoke on Tuesday about the role.',
      'Is now OK?',
      'Thanks. Where do things stand?',
    ])
  })

  it('has nothing to show for an empty text', () => {
    expect(parseCallScript('')).toEqual({ lines: [], branches: [], hints: [] })
  })

  it.each(
    Object.values(builtInTemplates)
      .filter(({ kind }) => kind === 'script')
      .map(({ id, body }) => [id, body] as const),
  )('finds something to say in the call sheet %s, without quotation marks', (_, text) => {
    const { lines, branches } = parseCallScript(text)
    expect(lines.length).toBeGreaterThan(0)
    expect([...lines, ...branches.map((branch) => branch.text)].join('')).not.toMatch(/[“”]/)
  })
})
