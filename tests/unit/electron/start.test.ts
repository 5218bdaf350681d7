import { rmSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { aStartProject } from '#tests/support/browser/start-project'

const onLinux = it.runIf(process.platform === 'linux')
const building = 'Building Callback, which takes a few seconds…\n'
const lines = (text: string) => text.split('\n').filter((line) => line !== '')

describe('npm start: building', () => {
  it('builds once without output, and not again while nothing changed', async () => {
    const project = aStartProject({ runtime: 'here' })
    expect(await project.start({ args: ['--browser'] }).ended).toEqual({
      code: 0,
      out: 'serving true\n',
      err: building,
    })
    expect(await project.start({ args: ['--browser'] }).ended).toEqual({
      code: 0,
      out: 'serving true\n',
      err: '',
    })
    expect(lines(project.read('builds.log'))).toEqual(['build --config electron.config.ts'])
  })

  it('builds again when a source was changed, added or removed, or a part of the build is missing', async () => {
    const project = aStartProject({ runtime: 'here' })
    const changes = [
      () => undefined,
      () => project.put('shared/rules.ts', 'export const days = 10'),
      () => project.put('renderer/features/slip.tsx', ''),
      () => rmSync(join(project.folder, 'renderer/features/slip.tsx')),
      () => project.put('package-lock.json', '{}'),
      () => project.put('electron.config.ts', ''),
      () => rmSync(join(project.folder, 'out/renderer/index.html')),
    ]
    for (const [index, change] of changes.entries()) {
      change()
      await project.start({ args: ['--browser'] }).ended
      await project.start({ args: ['--browser'] }).ended
      expect(lines(project.read('builds.log'))).toHaveLength(index + 1)
    }
  })

  it('shows the output of a failed build, starts nothing, and builds again the next time', async () => {
    const project = aStartProject({ runtime: 'here' })
    project.put('broken', '')
    const { code, out, err } = await project.start().ended
    expect(code).toBe(3)
    expect(out).toBe('')
    expect(err).toContain('renderer/board.tsx:7 is broken')
    expect(lines(err).at(-1)).toBe('Callback couldn’t be built. The lines above say why.')
    rmSync(join(project.folder, 'broken'))
    expect(await project.start({ args: ['--browser'] }).ended).toMatchObject({ code: 0, err: building })
  })

  it('does not trust an older build after a failed one, even for the older sources', async () => {
    const project = aStartProject({ runtime: 'here' })
    const putOld = () => {
      project.put('shared/rules.ts', 'export const days = 7')
      utimesSync(join(project.folder, 'shared/rules.ts'), 1_000_000, 1_000_000)
    }
    putOld()
    await project.start({ args: ['--browser'] }).ended
    project.put('shared/rules.ts', 'export const days =')
    project.put('broken', '')
    await project.start({ args: ['--browser'] }).ended
    rmSync(join(project.folder, 'broken'))
    putOld()
    expect(await project.start({ args: ['--browser'] }).ended).toMatchObject({ code: 0, err: building })
  })

  it('does not install dependencies, but says to do that first', async () => {
    const project = aStartProject({ runtime: 'here' })
    rmSync(join(project.folder, 'node_modules'), { recursive: true })
    expect(await project.start().ended).toEqual({
      code: 1,
      out: '',
      err: 'Callback is not installed yet. Run “npm install” first.\n',
    })
  })
})

describe('npm start: the desktop app', () => {
  it('starts the desktop app with the arguments, and exits with its exit code', async () => {
    const project = aStartProject({ runtime: 'here' })
    const env = { ELECTRON_RUN_AS_NODE: '1' }
    expect(await project.start({ args: ['--data-dir', 'somewhere'], env }).ended).toEqual({
      code: 4,
      out: `desktop ${project.folder} --data-dir somewhere undefined\n`,
      err: building,
    })
    expect(project.read('installs.log')).toBe('')
  })

  it('forwards a signal and waits for the exit', async () => {
    const run = aStartProject({ runtime: 'here' }).start({ args: ['--stay'] })
    await expect.poll(run.out).toContain('desktop')
    run.child.kill('SIGTERM')
    const { code, out } = await run.ended
    expect(code).toBe(0)
    expect(out).toContain('desktop quits')
  })

  it('downloads a missing runtime once, without output', async () => {
    const project = aStartProject({ runtime: 'to fetch' })
    project.put('network', '')
    const first = await project.start().ended
    expect(first).toMatchObject({ code: 4, err: building })
    expect(first.out).toMatch(/^desktop /)
    await project.start().ended
    expect(lines(project.read('installs.log'))).toEqual(['tried'])
  })
})

describe('npm start: the browser instead', () => {
  it('explains in one line that the runtime is missing', async () => {
    const project = aStartProject({ runtime: 'to fetch' })
    expect(await project.start({ args: ['--no-open'] }).ended).toEqual({
      code: 0,
      out: 'serving true --no-open\n',
      err: `${building}The desktop app’s runtime isn’t installed and couldn’t be downloaded, so Callback opens in your browser.\n`,
    })
  })

  onLinux('explains in one line that the desktop app cannot run as root, and downloads nothing', async () => {
    const project = aStartProject({ runtime: 'to fetch' })
    const { out, err } = await project.start({ uid: 0 }).ended
    expect(out).toBe('serving true\n')
    expect(lines(err).slice(1)).toEqual([
      'The desktop app can’t run as root, because its sandbox doesn’t work there, so Callback opens in your browser.',
    ])
    expect(project.read('installs.log')).toBe('')
  })

  onLinux('explains in one line that there is no display', async () => {
    const { err } = await aStartProject({ runtime: 'here' }).start({ env: { DISPLAY: '' } }).ended
    expect(lines(err).slice(1)).toEqual([
      'There’s no display for the desktop app, so Callback opens in your browser.',
    ])
  })

  it('continues in the browser when the desktop app crashes before it opens', async () => {
    const { code, out, err } = await aStartProject({ runtime: 'here' }).start({ args: ['--trap'] }).ended
    expect(code).toBe(0)
    expect(lines(out).at(-1)).toBe('serving true --trap')
    expect(lines(err).slice(1)).toEqual([
      'The desktop app couldn’t open on this system (SIGTRAP), so Callback opens in your browser.',
    ])
  })

  it('lets the browser host exit on its own on Ctrl-C', async () => {
    const run = aStartProject({ runtime: 'here' }).start({ args: ['--browser', '--stay'] })
    await expect.poll(run.out).toContain('serving')
    run.child.kill('SIGINT')
    expect(await run.ended).toMatchObject({ code: 0, out: 'serving true --stay\nsaved\n' })
  })
})

describe('npm run dev', () => {
  const patience = { timeout: 30_000 }

  it('builds after every change, restarts the host only for a different bundle, and stops it on exit', async () => {
    const project = aStartProject({ runtime: 'here' })
    const stamp = () => project.read('out/built')
    const run = project.start({ args: ['--watch', '--stay'] })
    await expect.poll(run.out, patience).toBe('serving true --stay\n')

    const first = stamp()
    project.put('renderer/board.tsx', '<ol />')
    await expect.poll(() => !['', first].includes(stamp()), patience).toBe(true)
    expect(run.out()).toBe('serving true --stay\n')

    project.put('shared/rules.ts', 'export const days = 10')
    await expect.poll(run.out, patience).toBe('serving true --stay\nsaved\nserving true --stay --no-open\n')

    run.child.kill('SIGINT')
    const { code, out } = await run.ended
    expect([code, lines(out).at(-1)]).toEqual([0, 'saved'])
    expect(await project.start({ args: ['--browser'] }).ended).toMatchObject({ err: '' })
  })

  it('shows what is broken, and keeps the old host running until it is fixed', async () => {
    const project = aStartProject({ runtime: 'here' })
    const run = project.start({ args: ['--watch', '--stay'] })
    await expect.poll(run.out, patience).toBe('serving true --stay\n')
    project.put('broken', '')
    project.put('shared/rules.ts', 'export const days =')
    await expect.poll(run.err, patience).toContain('renderer/board.tsx:7 is broken')
    expect(run.out()).toBe('serving true --stay\n')
    rmSync(join(project.folder, 'broken'))
    project.put('shared/rules.ts', 'export const days = 10')
    await expect.poll(run.out, patience).toContain('--no-open')
    run.child.kill('SIGTERM')
    expect(await run.ended).toMatchObject({ code: 0 })
  })
})
