/** Where the files of a contribution lie while it is written, whatever version the form has. */
export function contributionFiles(locale: string): string {
  return `contribution.${locale}`;
}

/** Where files wait until the service has them. @param reference of the submission */
export function waitingFiles(reference: string): string {
  return `submission.${reference}`;
}
