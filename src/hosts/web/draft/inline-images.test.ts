import { attachImages, detachImages } from './inline-images';

const PIXEL = 'iVBORw0KGgo=';
const html = `<p>Prima <img src="data:image/png;base64,${PIXEL}" alt="errore"></p><img src="data:image/jpeg;base64,AAAA"><img src="cid:altra">`;

test('images leave the body by content id, with their sizes', () => {
  const { html: detached, images } = detachImages(html);
  expect(detached).toBe(
    '<p>Prima <img src="cid:image1@draft.invalid" alt="errore"></p><img src="cid:image2@draft.invalid"><img src="cid:altra">',
  );
  expect(images.map(({ name, type, size }) => ({ name, type, size }))).toEqual([
    { name: 'image1.png', type: 'image/png', size: 8 },
    { name: 'image2.jpg', type: 'image/jpeg', size: 3 },
  ]);
});

test('and come back to the same body', () => {
  const detached = detachImages(html);
  expect(attachImages(detached.html, detached.images)).toBe(html);
});

test('what is no image stays as it is', () => {
  const text = '<a href="data:image/png;base64,AAAA">x</a><img src="https://vendor.example/a.png">';
  expect(detachImages(text)).toEqual({ html: text, images: [] });
});
