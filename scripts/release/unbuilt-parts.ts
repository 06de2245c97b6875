import { existsSync } from 'node:fs';
import path from 'node:path';

/** A file of each part of the build that a release is made of, below `dist`. */
const PARTS: readonly string[] = [
  'outlook/taskpane.js',
  'outlook/send-gate.js',
  'web/index.html',
  'configuration/index.html',
  'thunderbird/ticket-in-regola.xpi',
  'thunderbird/ticket-in-regola-dock.xpi',
];

/** What a release would lack, because it was not built. A release without it would look whole and be none. */
export function unbuiltParts(dist: string): readonly string[] {
  return PARTS.filter((part) => !existsSync(path.join(dist, part)));
}
