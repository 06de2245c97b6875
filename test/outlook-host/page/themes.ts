/** Colours of a theme as whole numbers, which office.js makes into `#rrggbb`. */
export const THEMES = {
  light: {
    bodyBackgroundColor: 0xffffff,
    bodyForegroundColor: 0x242424,
    controlBackgroundColor: 0xf0f4f9,
    controlForegroundColor: 0x242424,
  },
  dark: {
    bodyBackgroundColor: 0x1f1f1f,
    bodyForegroundColor: 0xffffff,
    controlBackgroundColor: 0x141414,
    controlForegroundColor: 0xffffff,
  },
} as const;
