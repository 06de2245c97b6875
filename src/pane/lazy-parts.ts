import { lazy } from 'react';

// What is not on the pane's first page, or only on somebody's first one: a host's bundle may put each in a file of its own.

export const DirectoryView = lazy(() =>
  import('./views/directory-view').then((module) => ({ default: module.DirectoryView })),
);

export const SettingsView = lazy(() =>
  import('./views/settings-view').then((module) => ({ default: module.SettingsView })),
);

export const GuideView = lazy(() => import('./views/guide-view').then((module) => ({ default: module.GuideView })));

export const DiagnosisView = lazy(() =>
  import('./views/diagnosis-view').then((module) => ({ default: module.DiagnosisView })),
);

export const FindingDetails = lazy(() =>
  import('./components/finding-details').then((module) => ({ default: module.FindingDetails })),
);

export const IntroductionCard = lazy(() =>
  import('./components/introduction-card').then((module) => ({ default: module.IntroductionCard })),
);
