import { pastedPictures } from './pasted-pictures';

function clipboard(...files: readonly File[]): Pick<DataTransfer, 'files'> {
  return { files: files as unknown as FileList };
}

const picture = (type: string): File => new File(['x'], 'image.png', { type });

test('gives a picture a name that tells what it is', () => {
  const [file] = pastedPictures(clipboard(picture('image/png')), 'schermata');
  expect([file?.name, file?.type, file?.size]).toEqual(['schermata.png', 'image/png', 1]);
});

test('numbers several, and takes the ending from the kind', () => {
  const files = pastedPictures(clipboard(picture('image/jpeg'), picture('image/svg+xml')), 'schermata');
  expect(files.map(({ name }) => name)).toEqual(['schermata-1.jpg', 'schermata-2.svg']);
});

test('leaves what is no picture to the mail program', () => {
  expect(pastedPictures(clipboard(new File(['x'], 'a.txt', { type: 'text/plain' })), 'schermata')).toEqual([]);
});
