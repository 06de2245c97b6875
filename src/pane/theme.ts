import type { BrandVariants } from '@fluentui/react-components';
import { createDarkTheme, createLightTheme } from '@fluentui/react-components';

/** The blue of Italian public administration (80 is the key colour), from dark to light. */
const blue: BrandVariants = {
  10: '#00101f',
  20: '#001d3d',
  30: '#002b59',
  40: '#003a75',
  50: '#004a94',
  60: '#0055a8',
  70: '#005ebd',
  80: '#0066cc',
  90: '#2c80d8',
  100: '#4f98e2',
  110: '#6aa9e9',
  120: '#85b9ee',
  130: '#9ec8f2',
  140: '#b8d7f6',
  150: '#d2e5f9',
  160: '#ebf4fd',
};

export const lightTheme = createLightTheme(blue);

/** Links and marks of state must stand out on the dark grounds, so they take lighter steps than the default. */
export const darkTheme = {
  ...createDarkTheme(blue),
  colorStatusDangerForeground1: '#f1959c',
  colorBrandForeground1: blue[120],
  colorBrandForegroundLink: blue[120],
  colorBrandForegroundLinkHover: blue[130],
};
