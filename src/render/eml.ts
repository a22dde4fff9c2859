import MailComposer from 'nodemailer/lib/mail-composer';

// Drafts of e-mails (RFC 5322), as files that a mail program opens.

/** An e-mail that is yet to be sent. */
export interface Mail {
  /** Who writes; none if their address is not known. */
  readonly from?: Mailbox;
  readonly to: readonly Mailbox[];
  readonly subject: string;
  readonly text: string;
}

/** An address, and whose it is, if that is known. */
export interface Mailbox {
  readonly name: string;
  readonly address: string;
}

/** What the library must be given, and what has no place in a draft: whoever sends it has a moment and a number of their own. */
const DATE = new Date(0);
const NUMBER = '<draft@appeal.invalid>';
const NOT_OF_A_DRAFT = /^(?:Date|Message-ID): .*\r\n/gm;

/**
 * The bytes of a draft: plain text, which every program and every office reads. Outlook opens it to be edited and sent, for
 * `X-Unsent: 1`; Apple Mail opens it to be read only (measured by others on macOS 26, patrickfreyer/apple-mail-mcp issue 83).
 */
export async function renderEml({ from, to, subject, text }: Mail): Promise<string> {
  const composer = new MailComposer({
    ...(from ? { from } : {}),
    to: [...to],
    subject,
    text,
    date: DATE,
    messageId: NUMBER,
    headers: { 'X-Unsent': '1' },
    newline: 'windows',
    textEncoding: 'quoted-printable',
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const bytes = await composer.compile().build();
  const whole = bytes.toString('latin1'); // all of it is ASCII
  const end = whole.indexOf('\r\n\r\n') + 2;
  return whole.slice(0, end).replace(NOT_OF_A_DRAFT, '') + whole.slice(end);
}
