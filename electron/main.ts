import { resolve } from 'node:path'
import { launch } from './desktop/launch.ts'

// The built entry is out/main/main.js, two levels below the app's root, packaged or not.
launch({ root: resolve(import.meta.dirname, '../..'), argv: process.argv.slice(1) })
