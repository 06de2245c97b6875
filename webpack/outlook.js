const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const { LowerScript } = require('./lower-script');

const root = path.resolve(__dirname, '..');
const output = path.join(root, 'dist/outlook');
const GATE = 'send-gate.js';

/** The task pane, whose parts that are not needed at once come in files of their own, and what fetches the configuration for the gate. */
const pane = (development) => ({
  name: 'outlook',
  mode: development ? 'development' : 'production',
  // `eval` in any form is against the page's security policy.
  devtool: development ? 'source-map' : false,
  context: root,
  entry: { taskpane: './src/hosts/outlook/taskpane.tsx', 'compose-start': './src/hosts/outlook/compose-start.ts' },
  // Fixed names for what the manifest and the page name; the rest may be cached for good.
  output: {
    path: output,
    filename: '[name].js',
    chunkFilename: 'assets/[name].[contenthash:8].js',
    clean: { keep: GATE },
  },
  resolve: { extensions: ['.tsx', '.ts', '.js'] },
  module: { rules: [{ test: /\.tsx?$/, exclude: /node_modules/, use: 'swc-loader' }] },
  plugins: [
    new CopyPlugin({
      patterns: [
        { from: 'src/hosts/outlook/static' },
        // The manifest names a page of the site for help: development serves this folder alone.
        { from: 'src/hosts/site/static/support.html' },
        { from: 'src/hosts/site/static/start.css' },
        { from: 'assets/icon-*.png' },
        { from: 'src/config/demo/config.sample.json', to: 'config.json' },
        { from: 'src/config/demo/modules.sample.json', to: 'modules.json' },
        { from: 'src/config/demo/configuration.js' },
      ],
    }),
  ],
  // What the pane may weigh gzipped is held by test/e2e/outlook-pane.test.ts.
  performance: { maxAssetSize: 600_000, maxEntrypointSize: 600_000 },
});

/** The send gate: one script that also runs in classic Outlook, which reads ES2016 and has neither modules nor a page. */
const gate = (development) => ({
  name: 'outlook-gate',
  mode: development ? 'development' : 'production',
  devtool: false,
  context: root,
  target: ['web', 'es2016'],
  entry: { 'send-gate': './src/hosts/outlook/send-gate.ts' },
  output: { path: output, filename: GATE },
  resolve: { extensions: ['.ts', '.js'] },
  module: {
    rules: [
      {
        test: /\.m?[jt]s$/,
        use: {
          loader: 'swc-loader',
          // Types go here; what is newer than ES2016 goes from the whole bundle (see LowerScript).
          options: { swcrc: false, jsc: { target: 'es2022', parser: { syntax: 'typescript' } } },
        },
      },
    ],
  },
  plugins: [new LowerScript({ development })],
  optimization: { splitChunks: false, runtimeChunk: false, minimize: false },
  // What the gate may weigh gzipped is held by test/e2e/outlook-gate.test.ts.
  performance: { maxAssetSize: 350_000, maxEntrypointSize: 350_000 },
});

module.exports = (env = {}) => {
  const development = env.development === true || env === 'development';
  return [pane(development), gate(development)];
};
