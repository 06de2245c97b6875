import { COMMON_HEADERS, type FileHeaders, type Header, MEDIA_TYPES } from '../header-rules';

/** The `web.config` of a site: IIS 8 or newer, without any module to install. */
export function iisConfig(rules: readonly FileHeaders[]): string {
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<configuration>',
    '  <system.webServer>',
    '    <directoryBrowse enabled="false" />',
    '    <staticContent>',
    ...MEDIA_TYPES.flatMap(([extension, type]) => [
      `      <remove fileExtension=".${extension}" />`,
      `      <mimeMap fileExtension=".${extension}" mimeType="${type}" />`,
    ]),
    // IIS would add its own to those below.
    '      <clientCache cacheControlMode="NoControl" />',
    '    </staticContent>',
    ...customHeaders(COMMON_HEADERS, '    '),
    '  </system.webServer>',
    ...rules.flatMap(location),
    '</configuration>',
    '',
  ].join('\n');
}

function location({ path, headers }: FileHeaders): readonly string[] {
  return [
    `  <location path="${xmlText(path)}">`,
    '    <system.webServer>',
    ...customHeaders(headers, '      '),
    '    </system.webServer>',
    '  </location>',
  ];
}

function customHeaders(headers: readonly Header[], indent: string): readonly string[] {
  return [
    `${indent}<httpProtocol>`,
    `${indent}  <customHeaders>`,
    ...headers.flatMap(({ name, value }) => [
      `${indent}    <remove name="${name}" />`,
      `${indent}    <add name="${name}" value="${xmlText(value)}" />`,
    ]),
    `${indent}  </customHeaders>`,
    `${indent}</httpProtocol>`,
  ];
}

function xmlText(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
}
