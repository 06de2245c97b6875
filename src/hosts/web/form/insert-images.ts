import { insertFragment } from './editing';
import { imageToFragment } from './read-file';

/** Puts image files into the body, in the place of the selection. One that cannot be read or shown is left out. */
export function insertImages(root: HTMLElement, images: readonly File[]): void {
  for (const image of images) {
    imageToFragment(image).then(
      (content) => {
        insertFragment(root, content);
      },
      () => undefined,
    );
  }
}
