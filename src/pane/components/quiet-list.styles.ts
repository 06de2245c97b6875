import { makeStyles, tokens } from '@fluentui/react-components';

/** A folded list of points that ask for nothing: a line each, with its part below and perhaps a button. */
export const useQuietListStyles = makeStyles({
  list: { outlineStyle: 'none', margin: 0, padding: 0, display: 'grid', rowGap: '8px' },
  item: { display: 'flex', alignItems: 'center', gap: '10px', listStyleType: 'none' },
  words: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere', fontSize: '14px', lineHeight: '20px' },
  part: { display: 'block', fontSize: '12px', lineHeight: '16px', color: tokens.colorNeutralForeground2 },
});
