import type { BrowserContext } from 'playwright-core';
import type { HttpsServer } from './https-server';

/** Lets a browser have every page from a server of the test's, whatever the address: the host's name is known to nobody. */
export async function throughServer(context: BrowserContext, server: HttpsServer): Promise<void> {
  await context.route('**/*', async (route) => {
    const { status, headers, body } = await server.get(new URL(route.request().url()).pathname);
    const texts = Object.entries(headers).map(([name, value]) => [name, String(value)] as const);
    await route.fulfill({ status, body, headers: Object.fromEntries(texts) });
  });
}
