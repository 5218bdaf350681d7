import { describe, expect, it } from 'vitest'
import { addCardWithCall } from '#tests/support/app/add-card-with-call'
import { runApp } from '#tests/support/app/running-app'
import { createTestPorts } from '#tests/support/app/test-ports'
import { createWatchedFiles } from '#tests/support/store/watched-files'

const full = 'Not saved: the disk is full. Free up some space. Callback tries again every few seconds.'
const northwind = {
  type: 'add-card',
  cardId: 'northwind',
  company: 'Northwind Optics',
  role: '',
  stage: 'phone-screen',
  person: 'Jane Okafor',
} as const

/** Starts an app on a disk that the test can fill. */
async function anApp() {
  const files = createWatchedFiles()
  const ports = createTestPorts('2026-03-03T20:30:00.000Z')
  const app = await runApp(ports, undefined, { files, retryMs: 20 })
  const notices = () => app.events.filter((one) => one.event === 'notice').map((one) => one.data)
  const fill = () => files.fail({ call: 'write', code: 'ENOSPC', times: 1000 })
  return { app, files, ports, notices, fill }
}

describe('an app whose disk is full', () => {
  it('refuses a change with the sentence of the banner, which disappears when the disk works again', async () => {
    const { app, files, notices, fill } = await anApp()
    fill()
    await expect(app.run(northwind)).rejects.toMatchObject({ code: 'not-saved', message: full })
    const standing = { id: 'not-saved', kind: 'error', text: full }
    expect(notices()).toEqual([standing])
    // A page opened in the meantime sees it too.
    expect((await app.request('app.hello', {})).notices).toEqual([standing])
    files.stopFailing()
    await expect.poll(notices).toEqual([standing, { id: 'not-saved', kind: 'info', text: '' }])
    expect((await app.request('app.hello', {})).notices).toEqual([])
    await app.run(northwind)
  })

  it('delivers the alerts that came due meanwhile as soon as the disk works, without waiting for the next minute', async () => {
    const { app, files, ports, fill } = await anApp()
    await addCardWithCall(app)
    fill()
    ports.setTime('2026-03-03T21:31:00.000Z')
    app.wake()
    await expect.poll(() => ports.errors.length).toBe(1)
    expect(ports.shown).toEqual([])
    files.stopFailing()
    await expect.poll(() => ports.shown.length).toBe(1)
    expect((await app.request('inbox.get', {})).unread).toBe(1)
  })

  it('keeps the tray current although nothing can be written', async () => {
    const { app, ports, fill } = await anApp()
    await addCardWithCall(app)
    expect(ports.trays.at(-1)?.due[0]?.label).toMatch(/^Thank/)
    fill()
    ports.setTime('2026-03-10T13:00:00.000Z')
    app.wake()
    await expect.poll(() => ports.trays.at(-1)?.due[0]?.label).toMatch(/^Check in/)
  })
})
