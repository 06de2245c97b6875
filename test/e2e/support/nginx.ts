import { writeFileSync } from 'node:fs';
import { type HttpsServer, type ServerFacts, startHttpsServer } from './https-server';

export type Nginx = HttpsServer;

/**
 * An nginx of its own with a test certificate for a host name, and a `server` block that an administrator would have, with the given
 * part included.
 * @param include what packaging wrote for nginx, for the port
 */
export function startNginx(host: string, include: (port: number) => string): Promise<Nginx> {
  return startHttpsServer(host, {
    command: 'nginx',
    config: (facts) => {
      writeFileSync(`${facts.folder}/include.conf`, include(facts.port));
      return serverConfig(facts);
    },
    tries: (config) => ['-t', '-c', config],
    serves: (config) => ['-c', config, '-g', 'daemon off;'],
  });
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
