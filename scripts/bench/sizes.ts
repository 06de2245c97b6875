import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

/** Every script under `dist`, as a web server would send it. */
function printSizes(): void {
  const dist = path.resolve(__dirname, '../../dist');
  console.log('bundle'.padEnd(40) + 'bytes'.padStart(12) + 'gzipped'.padStart(12));
  if (!existsSync(dist)) console.log('(none: run `npm run build` first)');
  else
    for (const name of readdirSync(dist, { recursive: true, encoding: 'utf8' }).sort()) {
      if (!/\.(js|css|html)$/.test(name)) continue;
      const content = readFileSync(path.join(dist, name));
      console.log(
        name.padEnd(40) + `${content.length}`.padStart(12) + `${gzipSync(content, { level: 9 }).length}`.padStart(12),
      );
    }
}

printSizes();
