import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { IncomingHttpHeaders } from 'node:http';
import { request } from 'node:https';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

export interface HttpsServer {
  /** The folder that the server's root is; what is put there is served. */
  readonly root: string;
  readonly port: number;
  /** The certificate of the authority that vouches for the server, for a client to trust; as text and as a file. */
  readonly certificate: string;
  readonly certificateFile: string;
  readonly get: (pathname: string, headers?: Readonly<Record<string, string>>) => Promise<Answer>;
  readonly stop: () => Promise<void>;
}

/** What a server's own configuration has to name. */
export interface ServerFacts {
  /** For whatever the server writes; `root` is in it. */
  readonly folder: string;
  readonly root: string;
  readonly port: number;
  readonly host: string;
  readonly certificateFile: string;
  readonly key: string;
}

export interface ServerProgram {
  readonly command: string;
  /** Its whole configuration. */
  readonly config: (facts: ServerFacts) => string;
  /** Arguments that make it try its configuration, and those that make it serve until it is ended. */
  readonly tries: (configFile: string) => readonly string[];
  readonly serves: (configFile: string) => readonly string[];
}

/** A web server of its own with a test certificate for a host name, on this computer alone. */
export async function startHttpsServer(host: string, program: ServerProgram): Promise<HttpsServer> {
  const folder = mkdtempSync(path.join(tmpdir(), `${program.command}-`));
  // Web servers give up root's rights to serve.
  chmodSync(folder, 0o755);
  const root = path.join(folder, 'www');
  mkdirSync(root);
  const port = await freePort();
  const { authority, ...files } = makeCertificates(folder, host);
  const config = path.join(folder, 'server.conf');
  writeFileSync(config, program.config({ folder, root, port, host, ...files }));
  execFileSync(program.command, program.tries(config), { stdio: 'pipe' });
  const server = spawn(program.command, program.serves(config), { stdio: 'ignore' });
  const ended = new Promise<void>((resolve) => server.on('close', resolve));
  const certificate = readFileSync(authority, 'utf8');
  const get: HttpsServer['get'] = (pathname, headers = {}) => ask({ host, port, certificate }, pathname, headers);
  await answering(get, program.command);
  return {
    root,
    port,
    certificate,
    certificateFile: authority,
    get,
    stop: async () => {
      server.kill();
      await ended;
      rmSync(folder, { recursive: true });
    },
  };
}

interface CertificateFiles {
  readonly authority: string;
  readonly certificateFile: string;
  readonly key: string;
}

/** An authority of one's own, and what it says of the host: browsers take no certificate that is its own authority. */
function makeCertificates(folder: string, host: string): CertificateFiles {
  const file = (name: string): string => path.join(folder, name);
  const openssl = (...args: readonly string[]): void =>
    void execFileSync('openssl', args, { stdio: 'ignore', cwd: folder });
  const fresh = ['-newkey', 'rsa:2048', '-nodes', '-subj'];
  openssl(
    'req',
    '-x509',
    '-days',
    '2',
    '-keyout',
    'authority.key',
    '-out',
    'authority.pem',
    ...fresh,
    '/CN=Test authority',
  );
  openssl('req', '-keyout', 'key.pem', '-out', 'request.pem', ...fresh, `/CN=${host}`);
  writeFileSync(
    file('names.conf'),
    `subjectAltName=DNS:${host}\nbasicConstraints=CA:FALSE\nextendedKeyUsage=serverAuth\n`,
  );
  const signed = ['-CA', 'authority.pem', '-CAkey', 'authority.key', '-CAcreateserial', '-extfile', 'names.conf'];
  openssl('x509', '-req', '-days', '2', '-in', 'request.pem', '-out', 'certificate.pem', ...signed);
  return { authority: file('authority.pem'), certificateFile: file('certificate.pem'), key: file('key.pem') };
}

function ask(
  { host, port, certificate }: { readonly host: string; readonly port: number; readonly certificate: string },
  pathname: string,
  headers: Readonly<Record<string, string>>,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request(
      {
        host: '127.0.0.1',
        servername: host,
        port,
        path: pathname,
        ca: certificate,
        headers: { Host: host, ...headers },
      },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => {
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) });
        });
      },
    );
    asked.on('error', reject);
    asked.end();
  });
}

async function answering(get: HttpsServer['get'], name: string): Promise<void> {
  for (let attempt = 0; ; attempt++) {
    const answered = await get('/').then(
      () => true,
      () => false,
    );
    if (answered) return;
    if (attempt > 100) throw new Error(`${name} does not answer`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        if (typeof address === 'object' && address !== null) resolve(address.port);
        else reject(new Error('no port'));
      });
    });
  });
}
