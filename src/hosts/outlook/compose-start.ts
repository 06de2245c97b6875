import { refreshConfiguration } from './configuration/refresh-configuration';
import { REFRESHED } from './launch/refresh-page';
import { createOfficeCalls } from './office/office-call';
import { createRoamingStore } from './store/roaming-store';

/** Milliseconds for keeping what was fetched. */
const SAVE_TIME = 3000;

/** Runs once when it is loaded: fetches the organisation's configuration into the roaming settings, and says when it is over. */
const roaming = createRoamingStore(createOfficeCalls(() => SAVE_TIME));
const over = (): void => {
  document.dispatchEvent(new Event(REFRESHED));
};
refreshConfiguration(roaming)
  .then(({ kept }) => kept)
  .then(over, over);
