// Written by scripts/write-phone-metadata.ts from libphonenumber-js: do not edit.

/** How many digits a national number may have. */
export const POSSIBLE_LENGTHS: readonly number[] = [6,7,8,9,10,11,12];

/** The digits of every number of the plan. */
export const NATIONAL_NUMBER = /^(?:0\d{5,11}|1\d{8,10}|3(?:[0-8]\d{7,10}|9\d{7,8})|(?:43|55|70)\d{8}|8\d{5}(?:\d{2,4})?)$/;

/** Landlines, mobiles, services: what the plan assigns numbers to. */
export const ASSIGNED: readonly { readonly pattern: RegExp; readonly lengths: readonly number[] }[] = [
  { pattern: /^(?:0(?:669[0-79]\d{1,6}|831\d{2,8})|0(?:1(?:[0159]\d|[27][1-5]|31|4[1-4]|6[1356]|8[2-57])|2\d\d|3(?:[0159]\d|2[1-4]|3[12]|[48][1-6]|6[2-59]|7[1-7])|4(?:[0159]\d|[23][1-9]|4[245]|6[1-5]|7[1-4]|81)|5(?:[0159]\d|2[1-5]|3[2-6]|4[1-79]|6[4-6]|7[1-578]|8[3-8])|6(?:[0-57-9]\d|6[0-8])|7(?:[0159]\d|2[12]|3[1-7]|4[2-46]|6[13569]|7[13-6]|8[1-59])|8(?:[0159]\d|2[3-578]|3[2356]|[6-8][1-5])|9(?:[0159]\d|[238][1-5]|4[12]|6[1-8]|7[1-6]))\d{2,7})$/, lengths: [6,7,8,9,10,11,12] },
  { pattern: /^(?:3[2-9]\d{7,8}|(?:31|43)\d{8})$/, lengths: [9,10] },
  { pattern: /^(?:80(?:0\d{3}|3)\d{3})$/, lengths: [6,9] },
  { pattern: /^(?:(?:0878\d{3}|89(?:2\d|3[04]|4(?:[0-4]|[5-9]\d\d)|5[0-4]))\d\d|(?:1(?:44|6[346])|89(?:38|5[5-9]|9))\d{6})$/, lengths: [6,8,9,10] },
  { pattern: /^(?:1(?:78\d|99)\d{6})$/, lengths: [9,10] },
  { pattern: /^(?:3[2-8]\d{9,10})$/, lengths: [11,12] },
  { pattern: /^(?:55\d{8})$/, lengths: [10] },
  { pattern: /^(?:84(?:[08]\d{3}|[17])\d{3})$/, lengths: [6,9] },
];
