import { fileURLToPath } from 'node:url'

/** The browser's share of the product: today the check worker; pane and page come with the Excel add-in. */
export default {
  target: ['web', 'es2022'],
  entry: { 'check-worker': './addin/browser/check-worker.ts' },
  output: { path: fileURLToPath(new URL('dist/browser', import.meta.url)), filename: '[name].js', clean: true },
  resolve: { extensions: ['.ts', '.js'], extensionAlias: { '.js': ['.ts', '.js'] }, conditionNames: ['source', 'import', 'default'] },
  module: {
    rules: [
      {
        test: /\.ts$/,
        loader: 'ts-loader',
        options: { configFile: 'addin/tsconfig.build.json', transpileOnly: true },
      },
    ],
  },
  performance: { maxAssetSize: 600_000, maxEntrypointSize: 600_000 },
}
