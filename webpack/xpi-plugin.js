const { mkdir, readFile, writeFile } = require('node:fs/promises');
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
    compiler.hooks.afterEmit.tapPromise('XpiPlugin', async (compilation) => {
      const names = compilation.getAssets().map(({ name }) => name);
      const entries = {};
      // From the disk: webpack drops what it wrote from memory, and does not write again what is there already.
      for (const name of names.sort()) {
        entries[name] = new Uint8Array(await readFile(path.join(compilation.outputOptions.path, name)));
      }
      await mkdir(path.dirname(this.file), { recursive: true });
      await writeFile(this.file, zipSync(entries, { level: 9, mtime: TIME }));
    });
  }
}

module.exports = { XpiPlugin };
