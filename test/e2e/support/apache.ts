import { type HttpsServer, type ServerFacts, startHttpsServer } from './https-server';

/** Where Debian keeps Apache's modules. */
const MODULES = '/usr/lib/apache2/modules';
/** What a web space has at least: `.htaccess` files need mod_headers and mod_mime. */
const NEEDED = ['mpm_event', 'authz_core', 'mime', 'dir', 'headers', 'ssl'];

/** An Apache of its own with a test certificate for a host name, as a web space is: it goes by `.htaccess` files, and by nothing else of ours. */
export function startApache(host: string): Promise<HttpsServer> {
  return startHttpsServer(host, {
    command: 'apache2',
    config: serverConfig,
    tries: (config) => ['-t', '-f', config],
    serves: (config) => ['-f', config, '-D', 'FOREGROUND'],
  });
}

function serverConfig({ folder, root, port, host, certificateFile, key }: ServerFacts): string {
  return `${NEEDED.map((name) => `LoadModule ${name}_module ${MODULES}/mod_${name}.so`).join('\n')}
ServerRoot ${folder}
ServerName ${host}
Listen 127.0.0.1:${String(port)}
PidFile ${folder}/pid
ErrorLog ${folder}/error.log
Mutex file:${folder}
User www-data
Group www-data
TypesConfig /etc/mime.types
DocumentRoot ${root}
<Directory />
  Require all granted
</Directory>
<Directory ${root}>
  AllowOverride FileInfo
</Directory>
<FilesMatch "^\\.ht">
  Require all denied
</FilesMatch>
SSLEngine on
SSLCertificateFile ${certificateFile}
SSLCertificateKeyFile ${key}
`;
}
