const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');

const root = path.resolve(__dirname, '..');

/** The web page: static files that work from any server, or offline once loaded. */
module.exports = (env = {}) => {
  const development = env.development === true || env === 'development';
  return {
    name: 'web',
    mode: development ? 'development' : 'production',
    // `eval` in any form is against the page's security policy.
    devtool: development ? 'source-map' : false,
    context: root,
    entry: './src/hosts/web/main.tsx',
    output: {
      path: path.join(root, 'dist/web'),
      filename: development ? '[name].js' : '[name].[contenthash:8].js',
      clean: true,
    },
    resolve: { extensions: ['.tsx', '.ts', '.js'] },
    module: {
      // What other hosts load later is in the one file too.
      parser: { javascript: { dynamicImportMode: 'eager' } },
      rules: [{ test: /\.tsx?$/, exclude: /node_modules/, use: 'swc-loader' }],
    },
    plugins: [
      new HtmlPlugin({ template: './src/hosts/web/index.html', scriptLoading: 'defer', minify: false }),
      new CopyPlugin({
        patterns: [
          { from: 'assets/icon.svg' },
          { from: 'src/hosts/web/page.css' },
          { from: 'src/config/demo/configuration.js' },
        ],
      }),
    ],
    // React, Fluent and the core in one file: nothing is left to load later, so that the page works offline, and what might come later
    // is 3 % of it. What it may weigh gzipped is held by test/e2e/weight.test.ts.
    performance: { maxAssetSize: 1_100_000, maxEntrypointSize: 1_100_000 },
    devServer: {
      host: 'localhost',
      port: 'auto',
      open: true,
      hot: false,
      liveReload: false,
      client: false,
      static: false,
    },
  };
};
