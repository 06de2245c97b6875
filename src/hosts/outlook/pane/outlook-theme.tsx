import { FluentProvider } from '@fluentui/react-components';
import { useEffect, useSyncExternalStore, type ReactNode } from 'react';
import { useMedia } from '../../../pane/hooks/use-media';
import { darkTheme, lightTheme } from '../../../pane/theme';
import type { ThemeFollower } from '../theme/follow-theme';

interface OutlookThemeProps {
  readonly follower: ThemeFollower;
  readonly children: ReactNode;
}

/** The provider fills the pane, so that its ground does too when there is little to say. */
const WHOLE_HEIGHT = { height: '100%' } as const;

/** Light or dark as Outlook's window is, else as the system says. */
export function OutlookTheme({ follower, children }: OutlookThemeProps) {
  const system = useMedia('(prefers-color-scheme: dark)');
  const dark = useSyncExternalStore(follower.subscribe, follower.isDark) ?? system;
  useEffect(() => {
    // Scroll bars, and what shows for a moment beyond the pane's ends.
    document.documentElement.style.colorScheme = dark ? 'dark' : 'light';
  }, [dark]);
  return (
    <FluentProvider theme={dark ? darkTheme : lightTheme} style={WHOLE_HEIGHT}>
      {children}
    </FluentProvider>
  );
}
