import { isWhollyOn, makeRoom, placeBeside } from './place';

const SCREEN = { left: 0, top: 0, width: 1400, height: 900 };

test('stands at the right of the draft, as high as it', () => {
  expect(placeBeside({ left: 100, top: 50, width: 800, height: 700 }, SCREEN)).toEqual({
    left: 900,
    top: 50,
    width: 360,
    height: 700,
  });
});

test('goes to the left where the right is too narrow', () => {
  expect(placeBeside({ left: 600, top: 50, width: 750, height: 700 }, SCREEN).left).toBe(240);
});

test('covers the right edge of a draft that leaves no room, wholly on the screen', () => {
  expect(placeBeside({ left: -5, top: -5, width: 1410, height: 910 }, SCREEN)).toEqual({
    left: 1040,
    top: 0,
    width: 360,
    height: 900,
  });
});

test('is never lower than the screen nor lower than it can be read', () => {
  const placed = placeBeside({ left: 0, top: 780, width: 600, height: 200 }, SCREEN);
  expect(placed).toMatchObject({ top: 500, height: 400 });
});

test('stays on the screen where the draft hangs out of it', () => {
  const second = { left: 1400, top: 0, width: 1000, height: 800 };
  for (const left of [1100, 1400, 1700, 2000]) {
    const placed = placeBeside({ left, top: 0, width: 700, height: 600 }, second);
    expect(isWhollyOn(placed, second)).toBe(true);
  }
});

test('goes after a draft to a screen that it does not know', () => {
  const draft = { left: 1500, top: -200, width: 700, height: 600 };
  expect(placeBeside(draft, SCREEN)).toEqual({ left: 2200, top: -200, width: 360, height: 600 });
  expect(makeRoom({ ...draft, width: 1920 }, SCREEN)).toBeNull();
});

test('a draft with room at a side is left alone', () => {
  expect(makeRoom({ left: 0, top: 0, width: 1000, height: 800 }, SCREEN)).toBeNull();
  expect(makeRoom({ left: 400, top: 0, width: 1000, height: 800 }, SCREEN)).toBeNull();
});

test('a draft over the whole screen is narrowed, and then there is room', () => {
  const narrowed = makeRoom({ left: 0, top: 0, width: 1400, height: 900 }, SCREEN);
  expect(narrowed).toEqual({ left: 0, top: 0, width: 1040, height: 900 });
  expect(makeRoom(narrowed ?? SCREEN, SCREEN)).toBeNull();
});

test('a draft in the middle is only moved', () => {
  expect(makeRoom({ left: 300, top: 40, width: 800, height: 700 }, SCREEN)).toEqual({
    left: 240,
    top: 40,
    width: 800,
    height: 700,
  });
});

test('a screen too small for both leaves the draft as it is', () => {
  expect(makeRoom({ left: 0, top: 0, width: 800, height: 600 }, { ...SCREEN, width: 800, height: 600 })).toBeNull();
});
