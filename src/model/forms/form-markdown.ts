/** A form with what is typed into it, as it is written down. */
export interface FormDocument {
  readonly title: string;
  readonly sections: readonly FormSection[];
}

interface FormSection {
  readonly title: string;
  /** Paragraphs that stand in the document as they are. */
  readonly text: readonly string[];
  readonly fields: readonly FormEntry[];
}

interface FormEntry {
  readonly label: string;
  /** As it is read; empty where nothing is typed. */
  readonly answer: string;
  /** What could be chosen, where there is a choice. */
  readonly options?: readonly string[];
  /** Whether it is signed by hand above the typed name. */
  readonly signed?: boolean;
}

/** A line to write on, where nothing is typed; on the screen it is a rule. */
const emptyLine = '_'.repeat(24);

/** The document as Markdown (CommonMark, with GitHub's task lists): what is typed is text in it, whatever marks it holds. */
export function formMarkdown({ title, sections }: FormDocument): string {
  const blocks = [`# ${plainLine(title)}`, ...sections.flatMap(sectionBlocks)];
  return `${blocks.join('\n\n')}\n`;
}

function sectionBlocks({ title, text, fields }: FormSection): string[] {
  return [`## ${plainLine(title)}`, ...text.map(plainText), ...fields.flatMap(entryBlocks)];
}

function entryBlocks({ label, answer, options, signed }: FormEntry): string[] {
  const name = `**${plainLine(label)}**`;
  if (options !== undefined) {
    const boxes = options.map(
      (option) => `- [${option === answer ? 'x' : ' '}] ${plainLine(option)}`,
    );
    return [name, boxes.join('\n')];
  }
  const typed = plainText(answer);
  if (typed === '') return [name, emptyLine];
  return signed === true ? [name, emptyLine, typed] : [name, typed];
}

/** Text of several lines: an empty line parts paragraphs, any other end of a line is kept as one. */
function plainText(text: string): string {
  return text
    .split(/(?:\r?\n[^\S\n]*){2,}/)
    .map((paragraph) => paragraph.split(/\r?\n/).map(plainLine).filter(Boolean).join('\\\n'))
    .filter(Boolean)
    .join('\n\n');
}

/** Text of one line, in which no character means anything but itself. */
function plainLine(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<>|~&]/g, '\\$&')
    .replace(/^[#+=:-]/, '\\$&')
    .replace(/^(\d{1,9})([.)])/, '$1\\$2');
}
