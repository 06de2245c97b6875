import { useRef } from 'react';

interface ChooseFilesProps {
  readonly label: string;
  readonly accept: string;
  readonly multiple?: boolean;
  /** Lets tests find it. */
  readonly name: string;
  readonly onFiles: (files: readonly File[]) => void;
}

/** A button that asks for files of this computer; they are read in the page and go nowhere. */
export function ChooseFiles({ label, accept, multiple = false, name, onFiles }: ChooseFilesProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" onClick={() => input.current?.click()}>
        {label}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        accept={accept}
        multiple={multiple}
        data-files={name}
        onChange={(event) => {
          onFiles([...(event.target.files ?? [])]);
          event.target.value = '';
        }}
      />
    </>
  );
}
