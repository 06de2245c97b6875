/**
 * What is said in so many ways that weights learned from messages know it besides wordings: what some rules are about, that the writer
 * knows of charges, and two kinds of request (what is neither is an anomaly).
 */
export const MATTERS = [
  'insistence',
  'body-too-vague',
  'on-behalf-of',
  'assistance-booking',
  'preferred-operator',
  'charges-known',
  'operational',
  'training',
] as const;

export type Matter = (typeof MATTERS)[number];
