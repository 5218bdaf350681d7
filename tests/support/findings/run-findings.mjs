import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'

const folder = join(import.meta.dirname, '..', '..', '..', 'findings')
const known = readdirSync(folder).filter((name) => name.endsWith('.sh'))
const requested = process.argv.slice(2).map((name) => `${basename(name, '.sh')}.sh`)

const unknown = requested.filter((name) => !existsSync(join(folder, name)))
if (unknown.length > 0) {
  const names = known.map((name) => basename(name, '.sh')).join(', ') || 'none yet'
  console.error(`There is no finding called ${unknown.join(', ')}. The findings are: ${names}.`)
  process.exit(2)
}

const changed = (requested.length > 0 ? requested : known).filter((name) => {
  console.log(`\n${name}`)
  return spawnSync('bash', [join(folder, name)], { stdio: 'inherit' }).status !== 0
})
console.log(changed.length === 0 ? '\nEvery finding is as stated.' : `\nChanged: ${changed.join(', ')}`)
process.exit(changed.length === 0 ? 0 : 1)
