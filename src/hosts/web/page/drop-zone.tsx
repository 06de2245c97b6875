import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { DragEvent, ReactNode } from 'react';
import { useState } from 'react';

const useStyles = makeStyles({
  zone: { position: 'relative', display: 'flex', flexDirection: 'column', flexGrow: 1, minWidth: 0 },
  over: { outline: `2px dashed ${tokens.colorBrandStroke1}`, outlineOffset: '-6px', borderRadius: '12px' },
  hint: {
    position: 'absolute',
    inset: 0,
    display: 'grid',
    placeItems: 'center',
    padding: '16px',
    borderRadius: '12px',
    backgroundColor: tokens.colorNeutralBackgroundAlpha,
    fontSize: '16px',
    fontWeight: tokens.fontWeightSemibold,
    textAlign: 'center',
    pointerEvents: 'none',
  },
});

interface DropZoneProps {
  readonly hint: string;
  readonly onFiles: (files: readonly File[]) => void;
  readonly children: ReactNode;
}

/** Takes files that are dropped on the form; what is dragged from within the text stays the browser's affair. */
export function DropZone({ hint, onFiles, children }: DropZoneProps) {
  const styles = useStyles();
  const [over, setOver] = useState(false);
  const carriesFiles = (event: DragEvent): boolean => event.dataTransfer.types.includes('Files');
  return (
    <div
      className={mergeClasses(styles.zone, over && styles.over)}
      onDragOver={(event) => {
        if (!carriesFiles(event)) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={(event) => {
        const { relatedTarget } = event;
        if (!(relatedTarget instanceof Node) || !event.currentTarget.contains(relatedTarget)) setOver(false);
      }}
      onDrop={(event) => {
        setOver(false);
        if (!carriesFiles(event)) return;
        event.preventDefault();
        onFiles([...event.dataTransfer.files]);
      }}
    >
      {children}
      {over ? <div className={styles.hint}>{hint}</div> : null}
    </div>
  );
}
