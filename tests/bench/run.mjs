// `npm run bench`: one JSON line a figure, beside its target.
import { runProgram } from './run-program.mjs'

await runProgram('bench', { programs: { bench: 'tests/bench/bench.ts' }, nodeOptions: ['--expose-gc'] })
