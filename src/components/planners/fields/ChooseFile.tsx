import { useRef } from 'react';

interface Props {
  readonly label: string;
  /** Endings and kinds of files that are offered, as the attribute `accept` has them. */
  readonly accept: string;
  readonly className?: string;
  readonly onFile: (file: File) => void;
}

/** A button that lets the reader choose a file; in place of the browser's own, which speaks its own language. */
export function ChooseFile({ label, accept, className = 'button', onFile }: Props) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        className="visually-hidden"
        tabIndex={-1}
        aria-hidden="true"
        accept={accept}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          if (file !== undefined) onFile(file);
          // The same file may be chosen again.
          event.currentTarget.value = '';
        }}
      />
      <button
        type="button"
        className={className}
        onClick={() => {
          input.current?.click();
        }}
      >
        {label}
      </button>
    </>
  );
}
