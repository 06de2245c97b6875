import type { AddIn } from '../manifest/add-in';
import { completionViolations, objection, readCompletion } from './alert';
import { HOST_TEXTS } from './host-texts';

const ADD_IN: AddIn = {
  id: 'x',
  name: 'Campione',
  permission: 'ReadWriteItem',
  origin: 'https://localhost:3000',
  commands: [],
  runtimeUrl: null,
  launchEvents: [],
};
const completed = (completedContext: unknown) => readCompletion(JSON.stringify({ type: 'x', completedContext }));

test('only a plain yes lets a message go', () => {
  expect(completed({ allowEvent: true }).allowEvent).toBe(true);
  for (const event of ['', '{}', '{"completedContext":{"allowEvent":"true"}}', '{"completedContext":null}']) {
    expect(readCompletion(event).allowEvent).toBe(false);
  }
});

test('context data that is no text travels as JSON', () => {
  expect(completed({ contextData: { a: 1 } }).contextData).toBe('{"a":1}');
  expect(completed({ contextData: 'a' }).contextData).toBe('a');
  expect(completed({}).contextData).toBe('');
});

test('an objection without a text has the words of the host', () => {
  const alert = objection(completed({ allowEvent: false }), 'SoftBlock', '1.15', HOST_TEXTS['it-IT'], ADD_IN);
  expect(alert).toMatchObject({ text: 'Campione chiede di rivedere il messaggio prima di inviarlo.', command: null });
});

test('limits of the texts are counted', () => {
  expect(
    completionViolations(completed({ errorMessage: 'x'.repeat(500), cancelLabel: 'y'.repeat(20) }), ADD_IN),
  ).toEqual([]);
  expect(completionViolations(completed({ errorMessageMarkdown: 'x'.repeat(501), contextData: 'a' }), ADD_IN)).toEqual([
    'errorMessageMarkdown has 501 characters',
    'errorMessageMarkdown without errorMessage',
    'contextData without commandId',
  ]);
});
