const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');

const root = path.resolve(__dirname, '..');
const page = 'src/hosts/web/configuration';

/** The configuration page of the site: `npm run release` puts it beside the add-in's files. */
module.exports = (env = {}) => {
  const development = env.development === true || env === 'development';
  return {
    name: 'configuration',
    mode: development ? 'development' : 'production',
    // `eval` in any form is against the page's security policy.
    devtool: false,
    context: root,
    entry: `./${page}/main.tsx`,
    output: { path: path.join(root, 'dist/configuration'), filename: 'main.[contenthash:8].js', clean: true },
    resolve: { extensions: ['.tsx', '.ts', '.js'] },
    module: {
      parser: { javascript: { dynamicImportMode: 'eager' } },
      rules: [{ test: /\.tsx?$/, exclude: /node_modules/, use: 'swc-loader' }],
    },
    plugins: [
      new HtmlPlugin({ template: `./${page}/index.html`, scriptLoading: 'defer', minify: false }),
      new CopyPlugin({ patterns: [{ from: 'assets/icon.svg' }, { from: `${page}/configuration.css` }] }),
    ],
    // An administrator's page, opened now and then; held by test/e2e/weight.test.ts.
    performance: { maxAssetSize: 1_100_000, maxEntrypointSize: 1_100_000 },
  };
};
