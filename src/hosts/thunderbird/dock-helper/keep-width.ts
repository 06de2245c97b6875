import type { PaneSplitter } from './chrome-types';

declare const Services: {
  readonly xulStore: {
    getValue(url: string, id: string, attribute: string): string;
    setValue(url: string, id: string, attribute: string, value: string): void;
  };
};

/** Gives the pane the width, and the state, that it was left with in another draft, and keeps those of this one, as Thunderbird does. */
export function keepWidth(splitter: PaneSplitter): void {
  const url = splitter.ownerDocument.URL;
  const read = (attribute: string): string => Services.xulStore.getValue(url, splitter.id, attribute);
  const write = (attribute: string, value: string): void => {
    Services.xulStore.setValue(url, splitter.id, attribute, value);
  };

  const width = Number.parseFloat(read('width'));
  if (Number.isFinite(width)) splitter.width = width;
  splitter.isCollapsed = read('shown') === 'false';
  splitter.addEventListener('splitter-resized', () => {
    write('width', splitter.width === null ? '' : String(splitter.width));
  });
  splitter.addEventListener('splitter-collapsed', () => {
    write('shown', 'false');
  });
  splitter.addEventListener('splitter-expanded', () => {
    write('shown', 'true');
  });
}
