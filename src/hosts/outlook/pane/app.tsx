import { useEffect, useMemo, useState } from 'react';
import type { Locale } from '../../../locales/locale';
import { Pane } from '../../../pane/pane';
import { createOutlookPort } from '../outlook-port';
import type { OutlookServices } from '../services';
import type { ThemeFollower } from '../theme/follow-theme';
import type { ItemFollower } from './follow-item';
import { loadLocale } from './load-locale';
import { OutlookTheme } from './outlook-theme';

interface AppProps {
  readonly services: OutlookServices;
  readonly startLocale: Locale;
  readonly follower: ItemFollower;
  readonly theme: ThemeFollower;
}

/** The pane beside the item that is open now, in its theme and language. */
export function App({ services, startLocale, follower, theme }: AppProps) {
  const { roaming, gate } = services;
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
        onAsked: (context) => {
          gate.note(context);
          setFocusRequest((before) => before + 1);
        },
      }),
    [follower, gate],
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
      <ItemPane key={item} services={services} locale={locale} language={language} focusRequest={focusRequest} />
    </OutlookTheme>
  );
}

interface ItemPaneProps extends Omit<Parameters<typeof Pane>[0], 'port'> {
  readonly services: OutlookServices;
}

/** With another item everything begins anew: what was mended in one is not undone in another. */
function ItemPane({ services, ...pane }: ItemPaneProps) {
  const texts = pane.locale.config;
  const port = useMemo(() => createOutlookPort(services, texts), [services, texts]);
  return <Pane port={port} {...pane} />;
}
