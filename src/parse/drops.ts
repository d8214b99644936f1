/** Why something that a file holds is no part of its text. */
export type DropCause =
  | 'running line' // header or footer of the page
  | 'page number'
  | 'contents' // table of contents, of figures; index
  | 'hidden'
  | 'deleted' // by a tracked change
  | 'unticked' // option of a form
  | 'field' // a number of pages, a placeholder that nobody filled in
  | 'watermark' // slanted text, or text against the direction of the page
  | 'off the page'
  | 'printed twice' // shadows, header rows repeated on each page, second versions for other programs
  | 'markup'; // page marks, comments and instructions in Markdown

/**
 * Told of each text that a parser leaves out, for those who measure it. Normal runs give none, and then nothing is
 * collected.
 */
export type DropSink = (cause: DropCause, text: string) => void;
