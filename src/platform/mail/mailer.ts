/** A mail in plain text; header injection is refused by the transport. */
export interface Mail {
  /** Exactly one address. */
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** BCP 47; becomes Content-Language. */
  readonly locale: string;
  /** Stable for the event, so that a repeated delivery can be recognised; becomes Message-ID. */
  readonly id: string;
}

/** Sends mails, or writes them to files in the demonstration. */
export interface Mailer {
  /** @throws Error when the transport did not take it; try again later */
  send(mail: Mail): Promise<void>;
}
