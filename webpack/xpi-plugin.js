const { mkdir, writeFile } = require('node:fs/promises');
const path = require('node:path');
const { zipSync } = require('fflate');

/** ZIP keeps local time, and none before 1980; any fixed one will do. */
const TIME = new Date(2000, 0, 1);

/**
 * Packs what a build emits into an add-on file. The same files give the same bytes on every machine: sorted names, one time, no owners,
 * and a compressor that is part of the lock file rather than of the machine's Node.
 */
class XpiPlugin {
  constructor(file) {
    this.file = file;
  }

  apply(compiler) {
    const files = new Map();
    compiler.hooks.assetEmitted.tap('XpiPlugin', (name, { content }) => {
      files.set(name, content);
    });
    compiler.hooks.done.tapPromise('XpiPlugin', async (stats) => {
      const names = stats.compilation.getAssets().map(({ name }) => name);
      const sorted = [...names].sort();
      const entries = Object.fromEntries(sorted.map((name) => [name, new Uint8Array(files.get(name))]));
      await mkdir(path.dirname(this.file), { recursive: true });
      await writeFile(this.file, zipSync(entries, { level: 9, mtime: TIME }));
    });
  }
}

module.exports = { XpiPlugin };
