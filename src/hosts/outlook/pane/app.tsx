import { useEffect, useMemo, useState } from 'react';
import type { Locale } from '../../../locales/locale';
import { Pane } from '../../../pane/pane';
import type { OfficeCalls } from '../office/office-call';
import { createOutlookPort } from '../outlook-port';
import type { RoamingStore } from '../store/roaming-store';
import type { ThemeFollower } from '../theme/follow-theme';
import type { ItemFollower } from './follow-item';
import { loadLocale } from './load-locale';
import { OutlookTheme } from './outlook-theme';

interface AppProps {
  readonly calls: OfficeCalls;
  readonly keeping: OfficeCalls;
  readonly roaming: RoamingStore;
  readonly startLocale: Locale;
  readonly follower: ItemFollower;
  readonly theme: ThemeFollower;
}

/** The pane beside the item that is open now, in its theme and language. */
export function App({ calls, keeping, roaming, startLocale, follower, theme }: AppProps) {
  const [locale, setLocale] = useState(startLocale);
  const [item, setItem] = useState(0);
  const [focusRequest, setFocusRequest] = useState(0);
  useEffect(() => {
    document.documentElement.lang = locale.tag;
  }, [locale]);
  useEffect(
    () =>
      follower.follow({
        onItem: () => {
          setItem((before) => before + 1);
        },
        onAsked: () => {
          setFocusRequest((before) => before + 1);
        },
      }),
    [follower],
  );
  const language = useMemo(
    () => ({
      tag: locale.tag,
      choose: (tag: Locale['tag']): void => {
        roaming.write('language', tag).catch(() => undefined);
        loadLocale(tag).then(setLocale, () => undefined);
      },
    }),
    [locale, roaming],
  );
  return (
    <OutlookTheme follower={theme}>
      <ItemPane
        key={item}
        calls={calls}
        keeping={keeping}
        roaming={roaming}
        locale={locale}
        language={language}
        focusRequest={focusRequest}
      />
    </OutlookTheme>
  );
}

interface ItemPaneProps extends Omit<Parameters<typeof Pane>[0], 'port'> {
  readonly calls: OfficeCalls;
  readonly keeping: OfficeCalls;
  readonly roaming: RoamingStore;
}

/** With another item everything begins anew: what was mended in one is not undone in another. */
function ItemPane({ calls, keeping, roaming, ...pane }: ItemPaneProps) {
  const texts = pane.locale.config;
  const port = useMemo(() => createOutlookPort(calls, keeping, roaming, texts), [calls, keeping, roaming, texts]);
  return <Pane port={port} {...pane} />;
}
