/** Style properties that dress text without moving it out of its place or loading anything. */
const PROPERTIES = [
  /^(color|background-color|font(-family|-size|-style|-weight|-variant)?|line-height|letter-spacing)$/,
  /^(text-(align|decoration(-line)?|indent|transform)|vertical-align|white-space|list-style-type|direction)$/,
  /^((margin|padding|border(?!-image))(-[a-z]+)*|width|height|display|visibility|mso-hide)$/,
];

/** A backslash can spell any function's name (CSS Syntax 3, § 4.3.7). */
const LOADS = /url\(|image-set\(|\\/i;

/** The declarations of a `style` attribute that a mail's text may keep, as pairs of property and value, in order. */
export function keptDeclarations(style: string): readonly (readonly [property: string, value: string])[] {
  return style.split(';').flatMap((declaration) => {
    const colon = declaration.indexOf(':');
    const property = declaration.slice(0, Math.max(colon, 0)).trim().toLowerCase();
    const value = declaration.slice(colon + 1).trim();
    const kept = PROPERTIES.some((allowed) => allowed.test(property)) && !LOADS.test(value);
    return kept ? [[property, value] as const] : [];
  });
}
