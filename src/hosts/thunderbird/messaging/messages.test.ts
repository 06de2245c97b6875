import { readMessage } from './messages';
import { isDocked, readTabId } from './page-address';

test.each([
  [{ type: 'draft-changed' }, { type: 'draft-changed', tabId: null }],
  [
    { type: 'draft-changed', tabId: 7 },
    { type: 'draft-changed', tabId: 7 },
  ],
  [
    { type: 'send-anyway', tabId: 7, more: true },
    { type: 'send-anyway', tabId: 7 },
  ],
  [{ type: 'refresh-configuration', tabId: 7 }, { type: 'refresh-configuration' }],
  [{ type: 'send-anyway' }, null],
  [{ type: 'open-pane', tabId: '7' }, null],
  [{ type: 'read-body' }, null],
  ['open-pane', null],
  [null, null],
])('%j is read as %j', (received, message) => {
  expect(readMessage(received)).toEqual(message);
});

test.each([
  ['?tabId=7', 7, false],
  ['?tabId=12&docked', 12, true],
  ['', null, false],
  ['?tabId=-1', null, false],
  ['?tabId=1e3', null, false],
])('the address %j names tab %j', (search, tabId, docked) => {
  expect(readTabId(search)).toBe(tabId);
  expect(isDocked(search)).toBe(docked);
});
