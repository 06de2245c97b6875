const { chmod } = require('node:fs/promises');
const path = require('node:path');
const webpack = require('webpack');

const FILE = 'ticket-in-regola.js';

/** Lets the file be started by its name. */
class ExecutablePlugin {
  apply(compiler) {
    compiler.hooks.afterEmit.tapPromise('ExecutablePlugin', ({ outputOptions }) =>
      chmod(path.join(outputOptions.path, FILE), 0o755),
    );
  }
}

/** The command line: one file for Node that needs nothing beside it. */
module.exports = () => ({
  name: 'cli',
  mode: 'production',
  target: 'node20',
  entry: './src/cli/main.ts',
  context: path.resolve(__dirname, '..'),
  output: { path: path.resolve(__dirname, '../dist/cli'), filename: FILE, clean: true },
  resolve: { extensions: ['.ts', '.js'] },
  module: { rules: [{ test: /\.ts$/, exclude: /node_modules/, use: 'swc-loader' }] },
  // Readable stack traces are worth more here than bytes.
  optimization: { minimize: false },
  plugins: [new webpack.BannerPlugin({ banner: '#!/usr/bin/env node', raw: true }), new ExecutablePlugin()],
});
