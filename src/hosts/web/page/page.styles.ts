import { makeStyles, tokens } from '@fluentui/react-components';

// Ranges that do not overlap: of two media queries that both hold, the one that wins would depend on their order.
const PHONE = '@media (max-width: 500px)';
const TABLET = '@media (min-width: 501px) and (max-width: 900px)';

export const usePageStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    height: '100vh',
    boxSizing: 'border-box',
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground1,
    [TABLET]: { height: 'auto', minHeight: '100vh' },
    [PHONE]: { height: 'auto', minHeight: '100vh' },
  },
  skip: {
    position: 'absolute',
    left: '12px',
    top: '-60px',
    zIndex: 3,
    padding: '8px 14px',
    borderRadius: '8px',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorBrandForegroundLink,
    ':focus': { top: '8px' },
  },
  trial: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: '16px',
    rowGap: '4px',
    padding: '0 20px 12px',
    fontSize: '13px',
    lineHeight: '18px',
    overflowWrap: 'anywhere',
  },
  columns: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 380px',
    gap: '16px',
    flexGrow: 1,
    minHeight: 0,
    padding: '0 20px 20px',
    [TABLET]: { gridTemplateColumns: 'minmax(0, 1fr)', padding: '0 12px 12px' },
    [PHONE]: { gridTemplateColumns: 'minmax(0, 1fr)', padding: 0, gap: 0 },
  },
  draft: {
    display: 'flex',
    minWidth: 0,
    minHeight: 0,
    overflowY: 'auto',
    borderRadius: '12px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    [TABLET]: { overflowY: 'visible' },
    [PHONE]: { overflowY: 'visible', borderRadius: 0, borderLeftWidth: 0, borderRightWidth: 0 },
  },
  pane: {
    minWidth: 0,
    minHeight: 0,
    overflowY: 'auto',
    borderRadius: '12px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    outlineStyle: 'none',
    [TABLET]: { overflowY: 'visible' },
    [PHONE]: { overflowY: 'visible', borderRadius: 0, borderLeftWidth: 0, borderRightWidth: 0 },
  },
});
