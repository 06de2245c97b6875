const path = require('node:path');

const root = path.resolve(__dirname, '..');

/** The measurement of check times, bundled as what ships is: a script runner's own helpers in every function would be measured too. */
module.exports = {
  name: 'bench',
  mode: 'production',
  target: 'node20',
  context: root,
  entry: './scripts/bench/times.ts',
  output: { path: path.join(root, 'node_modules/.cache/bench'), filename: 'times.js' },
  resolve: { extensions: ['.ts', '.js'] },
  module: { rules: [{ test: /\.ts$/, exclude: /node_modules/, use: 'swc-loader' }] },
  stats: 'errors-warnings',
};
