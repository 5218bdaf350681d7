import { execFile } from 'node:child_process'
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openWorkspaceStore } from '#electron/store/open-workspace-store'
import type { Workspace } from '#shared/model/workspace'
import { aStartProject } from '#tests/support/browser/start-project'
import { aCard } from '#tests/support/builders/card'
import { anInterview } from '#tests/support/builders/interview'
import { aPerson } from '#tests/support/builders/person'
import { aWorkspace, someSettings } from '#tests/support/builders/workspace'
import { requireBuiltFile } from '#tests/support/built-app'
import { aFolder, readContents } from '#tests/support/store/a-folder'

/** Timeline 1 of the rules: a phone screen on Tuesday 3 March 2026, without a promise. */
const waitingCard = aCard({
  stage: 'waiting',
  people: [aPerson()],
  interviews: [anInterview({ personIds: ['jane'] })],
})

const NOW = '2026-03-03T21:00:00Z'
const ZONE = 'America/New_York'

interface Ended {
  readonly code: number
  readonly out: string
  readonly err: string
}

/** Runs the built command in a process of its own, on a British system. */
function plan(...args: readonly string[]): Promise<Ended> {
  return planIn('en_GB.UTF-8', args)
}

function planIn(locale: string, args: readonly string[]): Promise<Ended> {
  const env = { ...process.env, LC_ALL: locale }
  return new Promise((resolve) => {
    execFile(process.execPath, [requireBuiltFile('out/main/plan.js'), ...args], { env }, (error, out, err) =>
      resolve({ code: error ? Number(error.code) : 0, out, err }),
    )
  })
}

async function aWorkspaceFile(workspace: Partial<Workspace> = { cards: [waitingCard] }): Promise<string> {
  const folder = await aFolder()
  const store = await openWorkspaceStore({ folder, now: () => Date.parse(NOW), newId: () => 'workspace-1' })
  await store.update(() => ({ workspace: aWorkspace(workspace), result: null }))
  await store.close()
  return join(folder, 'workspace.json')
}

/** Finds the line of a step and splits it into cells. */
const findCells = (out: string, step: string) =>
  out
    .split('\n')
    .map((line) => line.split(/ {2,}/))
    .find((cells) => cells[1] === step)

const planArgs = (file: string, now = NOW) => ['--workspace', file, '--now', now, '--zone', ZONE] as const

describe('plan', () => {
  it('prints a table of every follow-up with aligned columns', async () => {
    const { code, out, err } = await plan(...planArgs(await aWorkspaceFile()))
    expect([code, err]).toEqual([0, ''])
    const lines = out.trimEnd().split('\n')
    expect(lines[0]?.split(/ {2,}/)).toEqual([
      'card',
      'step',
      'person',
      'channel',
      'opens',
      'alerts',
      'due',
      'lapses',
      'status',
      'reason',
      'source',
    ])
    expect(findCells(out, 'check-in')).toEqual([
      'Northwind Optics, Lens designer',
      'check-in',
      'Jane Okafor',
      'email',
      '2026-03-10 09:00',
      '2026-03-10 09:00, 2026-03-13 09:00',
      '2026-03-13 23:59',
      '-',
      'scheduled',
      'You spoke today. If nothing comes back by Tuesday 10 March, check in.',
      'A B D E',
    ])
    expect(findCells(out, 'thank-you')?.[7]).toBe('2026-03-06 15:30')
    const at = lines[0]?.indexOf('status') ?? -1
    expect(new Set(lines.map((line) => line.slice(at - 2, at)))).toEqual(new Set(['  ']))
    expect(lines.slice(1).map((line) => /^(open|scheduled) /.test(line.slice(at)))).not.toContain(false)
  })

  it('prints the same as JSON with instants in UTC', async () => {
    const { code, out } = await plan(...planArgs(await aWorkspaceFile()), '--json')
    expect(code).toBe(0)
    const printed = JSON.parse(out)
    expect(printed).toMatchObject({ now: '2026-03-03T21:00:00.000Z', zone: ZONE })
    expect(printed.followUps.find((followUp: { step: string }) => followUp.step === 'check-in')).toEqual({
      key: 'card-1/interview-1/check-in/1',
      card: 'Northwind Optics, Lens designer',
      agency: null,
      region: null,
      cardId: 'card-1',
      step: 'check-in',
      person: 'Jane Okafor',
      channel: 'email',
      opens: '2026-03-10T13:00:00.000Z',
      alerts: [
        { name: 'first', at: '2026-03-10T13:00:00.000Z' },
        { name: 'again', at: '2026-03-13T13:00:00.000Z' },
      ],
      due: '2026-03-14T03:59:59.999Z',
      lapses: null,
      heldBy: null,
      alsoFor: [],
      template: 'check-in',
      status: 'scheduled',
      reason: 'You spoke today. If nothing comes back by Tuesday 10 March, check in.',
      source: ['A', 'B', 'D', 'E'],
    })
  })

  it('writes dates as chosen in the settings, otherwise as the system does', async () => {
    const americanText = 'If nothing comes back by Tuesday, March 10, check in.'
    const { out: ofSystem } = await planIn('en_US.UTF-8', planArgs(await aWorkspaceFile()))
    expect(ofSystem).toContain(americanText)
    const settings = { ...aWorkspace().settings, dateFormat: 'month-day-year' as const }
    const { out: asChosen } = await plan(
      ...planArgs(await aWorkspaceFile({ cards: [waitingCard], settings })),
    )
    expect(asChosen).toContain(americanText)
  })

  it('plans as of the requested moment, in any offset', async () => {
    const file = await aWorkspaceFile()
    const { out } = await plan(...planArgs(file, '2026-03-10T09:00-04:00'))
    expect(findCells(out, 'check-in')?.[8]).toBe('open')
  })

  it('respects the public holidays of the countries of the cards', async () => {
    const interviews = [anInterview({ personIds: ['jane'], start: '2026-03-27T20:00:00.000Z' })]
    const file = await aWorkspaceFile({ cards: [{ ...waitingCard, country: 'DE', interviews }] })
    const { out } = await plan(...planArgs(file, '2026-03-27T21:00:00Z'))
    expect(findCells(out, 'check-in')?.[4]).toBe('2026-04-07 09:00')
  })

  it.each([
    [
      'days away',
      { settings: someSettings({ away: [{ from: '2026-03-09', until: '2026-03-13' }] }) },
      'check-in',
      /^2026-03-16 09:00$/,
      /You’re away from/,
    ],
    [
      'the day of an application',
      {
        cards: [aCard({ stage: 'applied', appliedOn: '2026-02-20', people: [aPerson({ isContact: true })] })],
      },
      'application-follow-up',
      /^2026-03-02 09:00$/,
      /You applied on Friday 20 February/,
    ],
    [
      'an interview that did not happen',
      {
        cards: [
          {
            ...waitingCard,
            interviews: [
              anInterview({
                personIds: ['jane'],
                status: 'did-not-happen',
                didNotHappen: 'they-did-not-call',
                cancelledAt: '2026-03-03T20:20:00.000Z',
              }),
            ],
          },
        ],
      },
      'missed-interview',
      /^2026-03-03 16:20, 2026-03-05 09:00$/,
      /They missed the interview on Tuesday\./,
    ],
    [
      'a message beside the plan',
      {
        cards: [
          {
            ...waitingCard,
            messages: [
              {
                id: 'message-1',
                personId: 'jane',
                channel: 'email',
                at: '2026-03-09T14:00:00.000Z',
                recordedAt: '2026-03-09T14:00:00.000Z',
                subject: '',
                text: '',
              },
            ],
          },
        ],
      },
      'check-in',
      /^2026-03-12 09:00, /,
      /Thursday/,
    ],
  ] as const satisfies readonly (readonly [string, Partial<Workspace>, string, RegExp, RegExp])[])(
    'answers for %s, in the table and as JSON',
    async (_, facts, step, alerts, reason) => {
      const file = await aWorkspaceFile({ cards: [waitingCard], ...facts })
      const args = planArgs(file, '2026-03-09T16:00:00Z')
      const cells = findCells((await plan(...args)).out, step)
      expect(cells?.[5]).toMatch(alerts)
      expect(cells?.[9]).toMatch(reason)
      const { followUps } = JSON.parse((await plan(...args, '--json')).out)
      const printed = followUps.find((followUp: { step: string }) => followUp.step === step)
      expect(printed.reason).toBe(cells?.[9])
    },
  )

  it('names the agency and the region after the card, and both apart as JSON', async () => {
    // Corpus Christi on 4 June is a holiday in Bavaria only.
    const file = await aWorkspaceFile({
      cards: [
        {
          ...waitingCard,
          agency: 'Harbour Talent',
          country: 'DE',
          region: 'BY',
          interviews: [anInterview({ personIds: ['jane'], start: '2026-05-28T20:00:00.000Z' })],
        },
      ],
    })
    const args = planArgs(file, '2026-05-28T21:00:00Z')
    const cells = findCells((await plan(...args)).out, 'check-in')
    expect(cells?.[0]).toBe('Northwind Optics, Lens designer (through Harbour Talent, DE-BY)')
    expect(cells?.[4]).toBe('2026-06-05 09:00')
    const { followUps } = JSON.parse((await plan(...args, '--json')).out)
    expect(followUps[0]).toMatchObject({
      card: 'Northwind Optics, Lens designer',
      agency: 'Harbour Talent',
      region: 'DE-BY',
    })
  })

  it('prints only the headings when there is nothing to do', async () => {
    const { code, out } = await plan(...planArgs(await aWorkspaceFile({ cards: [] })))
    expect(code).toBe(0)
    expect(out).toMatch(/^card +step .*source\n$/)
  })

  it('strips control characters from card texts', async () => {
    const file = await aWorkspaceFile({
      cards: [{ ...waitingCard, company: '\u001b[31mRed\u202e\u0007 株式会社' }],
    })
    const { out } = await plan(...planArgs(file))
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the test looks for them
    expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/)
    expect(out).toContain('Red 株式会社')
  })

  it('reads a folder that is open in another process, without changing it', async () => {
    const file = await aWorkspaceFile()
    const folder = join(file, '..')
    const store = await openWorkspaceStore({ folder, now: () => Date.parse(NOW), newId: () => 'x' })
    const before = { files: await readContents(folder), at: (await stat(folder)).mtimeMs }
    expect((await plan(...planArgs(file))).code).toBe(0)
    expect({ files: await readContents(folder), at: (await stat(folder)).mtimeMs }).toEqual(before)
    await store.close()
  })

  it('prints its options and exits with 0', async () => {
    const { code, out } = await plan('--help')
    expect(code).toBe(0)
    for (const option of ['--workspace FILE', '--now INSTANT', '--zone ZONE', '--json'])
      expect(out).toContain(option)
  })
})

describe('plan, with bad input', () => {
  const expectRefusal = async (args: readonly string[], sentence: RegExp | string) => {
    const { code, out, err } = await plan(...args)
    expect([code, out]).toEqual([2, ''])
    expect(err).toMatch(/^[^\n]+\.\n$/)
    expect(err).toMatch(sentence)
  }

  it.each([
    ['an unknown option', ['--colour', 'red'], /^There’s no option --colour\./],
    ['an option without its value', ['--workspace'], /^--workspace needs a value after it\./],
    [
      'a missing workspace',
      ['--now', NOW, '--zone', ZONE],
      /^--workspace is missing: the file to read\. Use --help to see all options\.$/m,
    ],
    ['a missing moment', ['--workspace', 'x', '--zone', ZONE], /^--now is missing/],
    ['a missing zone', ['--workspace', 'x', '--now', NOW], /^--zone is missing/],
    [
      'a moment without its offset',
      planArgs('x', '2026-03-10T09:00'),
      /^--now needs a moment .*“2026-03-10T09:00”/,
    ],
    ['an invalid day', planArgs('x', '2026-02-30T09:00Z'), /^--now needs a moment/],
    ['a moment beyond what can be stored', planArgs('x', '+012026-02-03T09:00Z'), /^--now needs a moment/],
    [
      'an unknown zone',
      ['--workspace', 'x', '--now', NOW, '--zone', 'Mars/Olympus'],
      /^--zone .*“Mars\/Olympus”/,
    ],
  ])('rejects %s', async (_, args, sentence) => {
    await expectRefusal(args, sentence)
  })

  it('rejects a file that is missing, is a folder, or is not a workspace', async () => {
    const folder = await aFolder()
    const writeBadFile = async (name: string, text: string | Buffer) => {
      await writeFile(join(folder, name), text)
      return join(folder, name)
    }
    await mkdir(join(folder, 'data'))
    const intact = await readFile(await aWorkspaceFile())
    const newer = builtFixture('newer')
    for (const [file, sentence] of [
      [
        join(folder, 'gone.json'),
        /^There’s no file .*gone\.json\. Find your data folder in Settings, and name the workspace\.json in it\.\n/,
      ],
      [
        join(folder, 'x'.repeat(300)),
        /can’t be read \(ENAMETOOLONG\)\. Check its permissions, or name another file\.\n/,
      ],
      [join(folder, 'data'), /is a folder\. Name the workspace\.json in it\.\n/],
      [
        await writeBadFile('empty.json', ''),
        /empty\.json is empty\. Name a good copy: workspace\.previous\.json beside it, or a backup\.\n/,
      ],
      [
        await writeBadFile('text.json', 'Dear diary'),
        /text\.json is cut short or damaged\. Name a good copy/,
      ],
      [
        await writeBadFile('list.json', '{"items":[]}'),
        /list\.json isn’t a Callback workspace\. Name the workspace\.json of a data folder, or one of its backups\.\n/,
      ],
      [
        await writeBadFile('cut.json', intact.subarray(0, -20)),
        /cut\.json is cut short or damaged\. Name a good copy/,
      ],
      [
        newer,
        /newer\.json was written by a newer version of Callback\. Use that version, or name another file\.\n/,
      ],
    ] as const)
      await expectRefusal(planArgs(file), sentence)
  })
})

const builtFixture = (name: string) => join(import.meta.dirname, '../../fixtures/workspaces', `${name}.json`)

describe('npm run plan', () => {
  it('builds a stale bundle, reports that on standard error, and passes its options', async () => {
    const project = aStartProject({ runtime: 'here' })
    const first = await project.start({ args: ['--plan', '--json'] }).ended
    expect(first).toMatchObject({ code: 0, out: 'planning true --json\n' })
    expect(first.err).toContain('Building Callback')
    expect(await project.start({ args: ['--plan'] }).ended).toEqual({
      code: 0,
      out: 'planning true\n',
      err: '',
    })
  })
})
