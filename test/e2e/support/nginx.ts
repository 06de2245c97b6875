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

export interface Nginx {
  /** The folder that the server's root is; what is put there is served. */
  readonly root: string;
  readonly port: number;
  /** The certificate of the authority that vouches for the server, for a client to trust; as text and as a file. */
  readonly certificate: string;
  readonly certificateFile: string;
  readonly get: (pathname: string, headers?: Readonly<Record<string, string>>) => Promise<Answer>;
  readonly stop: () => Promise<void>;
}

/**
 * An nginx of its own with a test certificate for a host name, and a `server` block that an administrator would have, with the given
 * part included.
 * @param include what packaging wrote for nginx, for the port
 */
export async function startNginx(host: string, include: (port: number) => string): Promise<Nginx> {
  const folder = mkdtempSync(path.join(tmpdir(), 'nginx-'));
  // nginx gives up root's rights to serve.
  chmodSync(folder, 0o755);
  const root = path.join(folder, 'www');
  mkdirSync(root);
  const port = await freePort();
  const files = makeCertificates(folder, host);
  writeFileSync(path.join(folder, 'include.conf'), include(port));
  const config = path.join(folder, 'nginx.conf');
  writeFileSync(config, serverConfig({ folder, root, port, host, ...files }));
  execFileSync('nginx', ['-t', '-c', config], { stdio: 'pipe' });
  const server = spawn('nginx', ['-c', config, '-g', 'daemon off;'], { stdio: 'ignore' });
  const ended = new Promise<void>((resolve) => server.on('close', resolve));
  const certificate = readFileSync(files.authority, 'utf8');
  const get: Nginx['get'] = (pathname, headers = {}) => ask({ host, port, certificate }, pathname, headers);
  await answering(get);
  return {
    root,
    port,
    certificate,
    certificateFile: files.authority,
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

interface ServerFacts extends Pick<CertificateFiles, 'certificateFile' | 'key'> {
  readonly folder: string;
  readonly root: string;
  readonly port: number;
  readonly host: string;
}

function serverConfig({ folder, root, port, host, key, certificateFile }: ServerFacts): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (kind) => `${kind}_temp_path ${folder}/${kind};`,
  );
  return `pid ${folder}/pid;
error_log ${folder}/error.log;
events {}
http {
  include /etc/nginx/mime.types;
  access_log off;
  ${temporary.join('\n  ')}
  server {
    listen 127.0.0.1:${String(port)} ssl;
    server_name ${host};
    ssl_certificate ${certificateFile};
    ssl_certificate_key ${key};
    root ${root};
    include ${folder}/include.conf;
  }
}
`;
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

async function answering(get: Nginx['get']): Promise<void> {
  for (let attempt = 0; ; attempt++) {
    const answered = await get('/').then(
      () => true,
      () => false,
    );
    if (answered) return;
    if (attempt > 100) throw new Error('nginx does not answer');
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
