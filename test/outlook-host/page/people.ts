import type { Person } from './api';

/** Recipients as they stand in a field: `Name <address>; address`. */
export function peopleText(people: readonly Person[]): string {
  return people
    .map(({ name, address }) => (name === '' || name === address ? address : `${name} <${address}>`))
    .join('; ');
}

export function readPeople(text: string): readonly Person[] {
  return text
    .split(/[;,]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => {
      const named = /^([^<]*)<([^>]*)>$/.exec(part);
      return { name: (named?.[1] ?? '').trim(), address: (named?.[2] ?? part).trim() };
    });
}
