import { useEffect, useRef, useState } from 'react';
import { fill } from '../../../engine/fill.ts';
import {
  largestProgrammeFileBytes,
  readProgrammeText,
} from '../../../model/programme/reading/programme-file.ts';
import type { ProgrammeReading } from '../../../model/programme/reading/read-programme.ts';
import { ChooseFile } from '../fields/ChooseFile.tsx';
import type { HubStrings } from './hub-strings.ts';

type Opened = Extract<ProgrammeReading, { kind: 'programme' }>;

interface Props {
  readonly strings: HubStrings;
  readonly onOpen: (reading: Opened, file: string) => void;
}

/** Opens a programme from a file, chosen or dropped anywhere on the page. What cannot be opened is told, and changes nothing. */
export function FileOpener({ strings, onOpen }: Props) {
  const [problem, setProblem] = useState('');
  const [dragging, setDragging] = useState(false);
  const take = useRef<(file: File) => void>(undefined);
  useEffect(() => {
    take.current = (file) => {
      void open(file);
    };
  });

  useEffect(() => {
    const holdsFile = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true;
    const over = (event: DragEvent) => {
      if (!holdsFile(event)) return;
      event.preventDefault();
      setDragging(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setDragging(false);
    };
    const drop = (event: DragEvent) => {
      if (!holdsFile(event)) return;
      event.preventDefault();
      setDragging(false);
      const file = event.dataTransfer?.files[0];
      if (file !== undefined) take.current?.(file);
    };
    document.addEventListener('dragover', over);
    document.addEventListener('dragleave', leave);
    document.addEventListener('drop', drop);
    return () => {
      document.removeEventListener('dragover', over);
      document.removeEventListener('dragleave', leave);
      document.removeEventListener('drop', drop);
    };
  }, []);

  return (
    <div className="file-opener" data-dragging={dragging ? '' : undefined}>
      <p>{strings.fileText}</p>
      <ChooseFile
        label={strings.fileChoose}
        accept=".json,application/json"
        onFile={(file) => {
          void open(file);
        }}
      />
      {dragging && <p className="drop-here">{strings.fileDrop}</p>}
      <p role="alert" className="problem">
        {problem}
      </p>
    </div>
  );

  async function open(file: File): Promise<void> {
    setProblem('');
    const names = { file: file.name };
    if (file.size > largestProgrammeFileBytes) {
      setProblem(fill(strings.fileTooLarge, names));
      return;
    }
    const reading = await file.text().then(readProgrammeText, () => undefined);
    if (reading?.kind === 'programme') {
      onOpen(reading, file.name);
      return;
    }
    if (reading?.kind === 'newer') {
      setProblem(fill(strings.fileNewer, { ...names, version: reading.version }));
      return;
    }
    const templates = {
      'too-large': strings.fileTooLarge,
      'too-deep': strings.fileTooDeep,
      'not-a-programme': strings.fileNotProgramme,
      unreadable: strings.fileUnreadable,
    };
    setProblem(fill(templates[reading?.reason ?? 'unreadable'], names));
  }
}
