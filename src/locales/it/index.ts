import type { Locale } from '../locale';
import { cli } from './cli';
import { config } from './config';
import { directory } from './directory';
import { findings } from './findings';
import { fixes } from './fixes';
import { outlook } from './outlook';
import { pane } from './pane';
import { rollout } from './rollout';
import { rules } from './rules';
import { thunderbird } from './thunderbird';
import { setup } from './setup';
import { web } from './web';

export const it: Locale = {
  tag: 'it',
  findings,
  rules,
  fixes,
  pane,
  outlook,
  thunderbird,
  web,
  cli,
  config,
  directory,
  rollout,
  setup,
};
