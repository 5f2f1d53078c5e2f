import type { Problem } from './problem.ts';

/** Problems for a person at a terminal: by file, each with what to write and where to read more. */
export function formatProblems(problems: readonly Problem[]): string {
  const files = new Set(problems.map(({ file }) => file));
  const lines = problems.map(({ code, file, line, column, field, message, cure }) =>
    [
      `${file}:${line}${column === undefined ? '' : `:${column}`}  ${field === undefined ? '' : `${field}: `}${message}`,
      `  write: ${cure}`,
      `  why:   docs/errors/${code}.md`,
    ].join('\n'),
  );
  return [
    ...lines,
    `${count(problems.length, 'problem')} in ${count(files.size, 'file')} of the content`,
  ].join('\n\n');
}

/** Problems as annotations of a pull request on GitHub. */
export function formatForGithub(problems: readonly Problem[]): string {
  const escape = (text: string) =>
    text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
  const property = (text: string) => escape(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
  return problems
    .map(({ code, file, line, column, field, message, cure }) => {
      const place = [`file=${property(file)}`, `line=${line}`];
      if (column !== undefined) place.push(`col=${column}`);
      const text = `${field === undefined ? '' : `${field}: `}${message}\nwrite: ${cure}`;
      return `::error ${place.join(',')},title=${property(code)}::${escape(text)}`;
    })
    .join('\n');
}

/** A count with its noun: "1 file", "2 files". */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
