function set(names: string): ReadonlySet<string> {
  return new Set(names.split(' '));
}

/** What surrounds a page's own content, or is not read by people. The addresses there are the vendor's switchboard. */
export const OUTSIDE_CONTENT = set(
  'head script style template noscript svg nav footer aside form select button iframe',
);

/** Elements that begin and end a line. */
export const LINES = set(
  'address article blockquote br center dd details div dl dt fieldset figcaption figure h1 h2 h3 h4 h5 h6 header hr li main ol p ' +
    'pre section summary ul body caption legend',
);

export const LISTS = set('ul ol dl');
