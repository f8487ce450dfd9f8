import {
  ServerResponse,
  type IncomingMessage,
  type OutgoingHttpHeader,
  type OutgoingHttpHeaders,
} from 'node:http';

type Headers = OutgoingHttpHeaders | OutgoingHttpHeader[];

/**
 * A response that carries the headers of every answer, written together with its own: setting them one by
 * one costs more than everything else about an answer that is kept.
 */
export class LabResponse<
  Request extends IncomingMessage = IncomingMessage,
> extends ServerResponse<Request> {
  /** Names and values in turn; empty once they have been written. */
  common: readonly string[] = [];

  override writeHead(status: number, ...rest: readonly unknown[]): this {
    const { common } = this;
    const given = rest.at(-1);
    const headers = typeof given === 'object' && given !== null ? (given as Headers) : [];
    this.common = [];
    if (common.length === 0) return super.writeHead(status, headers);
    if (this.getHeaderNames().length > 0) {
      setMissing(this, common);
      return super.writeHead(status, headers);
    }
    const own = Array.isArray(headers) ? headers : Object.entries(headers).flat();
    return super.writeHead(status, [...common, ...(own as OutgoingHttpHeader[])]);
  }
}

/** Sets those headers that are not there yet. @param lines names and values in turn */
export function setMissing(response: ServerResponse, lines: readonly string[]): void {
  for (let index = 0; index < lines.length; index += 2) {
    const name = lines[index]!;
    if (!response.hasHeader(name)) response.setHeader(name, lines[index + 1]!);
  }
}
