/** The page's sections, from who asks to the deployed site; each is found at `#section-` and its name. */
export type SectionName = 'organization' | 'modules' | 'rules' | 'try' | 'heap' | 'package' | 'check';
