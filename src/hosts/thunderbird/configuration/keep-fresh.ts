import { readMessage } from '../messaging/messages';
import { refreshHosted } from './refresh-hosted';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/**
 * Has the organisation's hosted files fetched: when Thunderbird starts, when a draft's window opens, when a pane asks (at its start,
 * each hour, after a long while away), and each hour while somebody writes without a pane. Never because of a mail that is sent: the
 * gate goes by what is kept.
 */
export function keepConfigurationFresh(): void {
  let underWay = false;
  const refresh = (age: number): void => {
    if (underWay) return;
    underWay = true;
    refreshHosted(age)
      .catch((failure: unknown) => {
        console.warn('Ticket in Regola: the configuration could not be kept', String(failure));
      })
      .finally(() => {
        underWay = false;
      });
  };
  const { runtime, tabs } = messenger;
  runtime.onStartup.addListener(() => {
    refresh(0);
  });
  runtime.onInstalled.addListener(() => {
    refresh(0);
  });
  tabs.onCreated.addListener(({ type }) => {
    if (type === 'messageCompose') refresh(MINUTE);
  });
  runtime.onMessage.addListener((received) => {
    const type = readMessage(received)?.type;
    if (type === 'refresh-configuration') refresh(MINUTE);
    if (type === 'draft-changed') refresh(HOUR);
    return undefined;
  });
}
