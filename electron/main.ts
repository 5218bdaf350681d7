import { resolve } from 'node:path'
import { launch } from './desktop/launch.ts'

// The built entry is out/main/main.js, two folders below the app's own, packaged or not.
launch({ root: resolve(import.meta.dirname, '../..'), argv: process.argv.slice(1) })
