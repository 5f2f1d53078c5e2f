import type { ErrorCode } from 'yaml';

/** What the parser's findings mean to the person who wrote the line, and what to do about them. */
export const yamlCures: Partial<Record<ErrorCode, { message: string; cure: string }>> = {
  BLOCK_AS_IMPLICIT_KEY: {
    message: 'a colon inside the text, or a line that is indented too far, reads as a second field',
    cure: 'put the whole text in double quotes, or align the line with the field above',
  },
  MULTILINE_IMPLICIT_KEY: {
    message: 'this line is no field: it lacks a colon and a blank',
    cure: 'write "key: value", or indent the line so that it continues the text above',
  },
  MISSING_CHAR: {
    message: 'a closing quote is missing, or the line is no field because it lacks a colon',
    cure: 'close the text with the quote it starts with, or write "key: value"',
  },
  BAD_INDENT: {
    message: 'a bracket is not closed, or a line does not start in the column of its neighbours',
    cure: 'close "[" with "]" and "{" with "}"; give all fields of a block the same indentation',
  },
  TAB_AS_INDENT: { message: 'the line is indented with a tab', cure: 'use two spaces for a level' },
  BAD_SCALAR_START: {
    message: 'a text cannot start with this character',
    cure: 'put the whole text in double quotes',
  },
  UNEXPECTED_TOKEN: {
    message: 'something follows where the value has ended',
    cure: 'put the whole text in double quotes; write a quote inside it as \\", an apostrophe as it is',
  },
  BAD_DQ_ESCAPE: {
    message: 'a backslash in double quotes starts a code that does not exist',
    cure: 'write two backslashes, or use single quotes',
  },
  TAG_RESOLVE_FAILED: {
    message: 'a text that starts with "!" is read as a tag',
    cure: 'put the whole text in double quotes',
  },
  MULTIPLE_DOCS: {
    message: 'a line of hyphens starts a second document',
    cure: 'write one document a file: take the line out',
  },
};
