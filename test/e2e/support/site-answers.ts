import { readReleaseList } from '../../../src/rollout/release';
import type { HttpsServer } from './https-server';

/**
 * Holds a server with the shipped configuration to it: every file of the release, with the headers that it needs.
 * @param folder the path of the site, with slashes at both ends
 * @param release the site's release.json
 */
export async function expectAnswered(server: HttpsServer, folder: string, release: Uint8Array): Promise<void> {
  const list = readReleaseList(release);
  expect(list?.files.length).toBeGreaterThan(20);
  for (const { path: name } of list?.files ?? []) {
    const { status, headers } = await server.get(folder + name);
    const cached = headers['cache-control'];
    const common = [status, headers['x-content-type-options'], headers['referrer-policy']];
    expect([name, ...common]).toEqual([name, 200, 'nosniff', 'no-referrer']);
    if (/\/icon[^/]*\.(?:png|svg)$/.test(name)) expect([name, cached]).toEqual([name, 'public, max-age=604800']);
    else if (/\.[0-9a-f]{8}\.js$/.test(name))
      expect([name, cached]).toEqual([name, 'public, max-age=31536000, immutable']);
    else expect([name, cached]).toEqual([name, 'no-cache']);
    if (name.endsWith('.html')) {
      expect(headers['content-security-policy']).toMatch(/^default-src 'none'.*; frame-ancestors /);
      expect(headers['content-type']).toBe('text/html; charset=utf-8');
    }
  }
}

/** Pages are asked for anew and answered briefly where they are the same; the organisation's files are for other origins too. */
export async function expectRevalidated(server: HttpsServer, folder: string, config: unknown): Promise<void> {
  const page = await server.get(`${folder}taskpane.html`);
  const { etag = '' } = page.headers;
  expect(etag).not.toBe('');
  expect((await server.get(`${folder}taskpane.html`, { 'If-None-Match': etag })).status).toBe(304);
  const answer = await server.get(`${folder}config.json`);
  expect(answer.headers['access-control-allow-origin']).toBe('*');
  expect(answer.headers['content-type']).toMatch(/^application\/json/);
  expect(JSON.parse(answer.body.toString())).toEqual(config);
}
