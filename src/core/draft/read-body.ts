import type { BodyText } from './body-text';
import type { Body } from './draft';
import { readHtml } from './html/read-html';
import { readText } from './read-text';

/** The body as a person would read it. Any input gives a text, in time linear in its length and without recursion. */
export function readBody(body: Body): BodyText {
  return body.format === 'html' ? readHtml(body.html) : readText(body.text);
}
