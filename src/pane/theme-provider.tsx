import { FluentProvider } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useMedia } from './hooks/use-media';
import { darkTheme, lightTheme } from './theme';

/** Light or dark as the system says. In forced colours the browser itself replaces the theme's by the system's. */
export function ThemeProvider({ children }: { readonly children: ReactNode }) {
  const dark = useMedia('(prefers-color-scheme: dark)');
  return <FluentProvider theme={dark ? darkTheme : lightTheme}>{children}</FluentProvider>;
}
