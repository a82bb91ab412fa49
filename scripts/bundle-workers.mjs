/**
 * Makes one file of each built worker and what it imports. A worker that opens three hundred modules one by one needs longer to start than
 * a small file takes to check. To be run behind tsc, on what it built.
 */
import { fileURLToPath } from 'node:url'
import webpack from 'webpack'

const folder = fileURLToPath(new URL('../dist/toolkit/workers/', import.meta.url))

webpack(
  {
    mode: 'none',
    target: 'node20',
    entry: { 'range-worker': `${folder}range-worker.js`, 'check-worker': `${folder}check-worker.js` },
    experiments: { outputModule: true },
    output: { path: folder, filename: '[name].js', module: true, chunkFormat: 'module', library: { type: 'module' } },
    optimization: { concatenateModules: true, usedExports: true, sideEffects: true, providedExports: true },
  },
  (error, stats) => {
    if (error || stats.hasErrors()) {
      console.error(error ?? stats.toString({ all: false, errors: true }))
      process.exitCode = 1
    }
  },
)
