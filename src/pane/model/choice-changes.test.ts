import { afterChoices, choicesDiffer } from './choice-changes';

const TRIBUTI = { id: 1, module: 'tributi' };
const CANONE = { id: 2, module: 'canone' };
const GREETING = { id: 3 };

test('counts a choice once, when it comes', () => {
  expect(afterChoices({ tributi: 1 }, [], [TRIBUTI])).toEqual({ tributi: 2 });
  expect(afterChoices({ tributi: 2 }, [TRIBUTI], [TRIBUTI, CANONE])).toEqual({ tributi: 2, canone: 1 });
});

test('takes back what was undone', () => {
  expect(afterChoices({ tributi: 2, canone: 1 }, [TRIBUTI, CANONE], [TRIBUTI])).toEqual({ tributi: 2 });
});

test('other fixes are no choices', () => {
  expect(choicesDiffer([TRIBUTI], [TRIBUTI, GREETING])).toBe(false);
  expect(choicesDiffer([TRIBUTI, GREETING], [TRIBUTI])).toBe(false);
  expect(choicesDiffer([], [TRIBUTI])).toBe(true);
  expect(choicesDiffer([TRIBUTI], [])).toBe(true);
  expect(afterChoices({}, [], [GREETING])).toEqual({});
});
