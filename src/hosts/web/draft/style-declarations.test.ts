import { keptDeclarations } from './style-declarations';

test.each([
  [
    'color: red; FONT-SIZE:11pt',
    [
      ['color', 'red'],
      ['font-size', '11pt'],
    ],
  ],
  [
    'border-left: 1px solid gray;margin-top:0',
    [
      ['border-left', '1px solid gray'],
      ['margin-top', '0'],
    ],
  ],
])('%j dresses text', (style, kept) => {
  expect(keptDeclarations(style)).toEqual(kept);
});

test.each([
  'position:fixed',
  'background:url(https://vendor.example/a.png)',
  'background-color: URL(https://vendor.example/a.png)',
  'border-image: url(https://vendor.example/a.png) 30',
  'border-image-source: image-set("https://vendor.example/a.png" 1x)',
  'border: u\\72l(https://vendor.example/a.png)',
  'color',
  ':red',
  '',
])('%j moves text, loads something or says nothing: it goes', (style) => {
  expect(keptDeclarations(style)).toEqual([]);
});
