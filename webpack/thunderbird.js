const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const { version } = require('../package.json');
const { XpiPlugin } = require('./xpi-plugin');

const root = path.resolve(__dirname, '..');
const output = path.join(root, 'dist/thunderbird');

/** A manifest carries the version of the package. */
const withVersion = (content) => `${JSON.stringify({ ...JSON.parse(content.toString()), version }, null, 2)}\n`;

const staticFiles = (folder) => [
  { from: `${folder}/static/manifest.json`, transform: withVersion },
  { from: `${folder}/static`, globOptions: { ignore: ['**/manifest.json'] } },
];

const shared = (development) => ({
  mode: development ? 'development' : 'production',
  // `eval` in any form is against the pages' security policy.
  devtool: false,
  context: root,
  resolve: { extensions: ['.tsx', '.ts', '.js'] },
  module: { rules: [{ test: /\.tsx?$/, exclude: /node_modules/, use: 'swc-loader' }] },
});

/** The core add-on: what is not needed at once comes in files of its own, except in the background, which must answer at once. */
const core = (development) => ({
  ...shared(development),
  name: 'thunderbird',
  entry: {
    background: './src/hosts/thunderbird/background.ts',
    'draft-script': './src/hosts/thunderbird/draft-script.ts',
    pane: './src/hosts/thunderbird/pane.tsx',
    popup: './src/hosts/thunderbird/popup.ts',
    options: './src/hosts/thunderbird/options.tsx',
  },
  output: { path: path.join(output, 'core'), filename: '[name].js', chunkFilename: 'assets/[name].js', clean: true },
  plugins: [
    new CopyPlugin({
      patterns: [...staticFiles('src/hosts/thunderbird'), { from: 'assets/icon-*.png', to: '[name][ext]' }],
    }),
    new XpiPlugin(path.join(output, 'ticket-in-regola.xpi')),
  ],
  performance: { maxAssetSize: 700_000, maxEntrypointSize: 700_000 },
});

/** The dock helper: an Experiment, which Thunderbird runs in its own window, and nothing else. */
const dockHelper = (development) => ({
  ...shared(development),
  name: 'thunderbird-dock-helper',
  entry: { dock: './src/hosts/thunderbird/dock-helper/dock.ts' },
  output: {
    path: path.join(output, 'dock-helper'),
    filename: '[name].js',
    clean: true,
    // Thunderbird looks for the interface's class under its name.
    library: { name: 'ticketInRegolaDock', type: 'var', export: 'default' },
  },
  plugins: [
    new CopyPlugin({
      patterns: [...staticFiles('src/hosts/thunderbird/dock-helper'), { from: 'assets/icon-*.png', to: '[name][ext]' }],
    }),
    new XpiPlugin(path.join(output, 'ticket-in-regola-dock.xpi')),
  ],
});

module.exports = (env = {}) => {
  const development = env.development === true || env === 'development';
  return [core(development), dockHelper(development)];
};
