import {
  ServerResponse,
  type IncomingMessage,
  type OutgoingHttpHeader,
  type OutgoingHttpHeaders,
} from 'node:http';

/** Time for the rest of a body whose request has its answer already, in milliseconds; X17: at most 30 s. */
const REST_MILLISECONDS = 25_000;
/** The same for a body that came too slowly. */
const REST_OF_SLOW_MILLISECONDS = 1_000;

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
    if (!this.req.complete && hasBody(this.req)) letGo(this.req, status);
    if (common.length === 0) return super.writeHead(status, headers);
    if (this.getHeaderNames().length > 0) {
      setMissing(this, common);
      return super.writeHead(status, headers);
    }
    const own = Array.isArray(headers) ? headers : Object.entries(headers).flat();
    return super.writeHead(status, [...common, ...(own as OutgoingHttpHeader[])]);
  }
}

function hasBody({ headers }: IncomingMessage): boolean {
  return headers['content-length'] !== undefined || headers['transfer-encoding'] !== undefined;
}

/** Nobody reads the rest; a client that goes on sending it does not keep the connection. */
function letGo(request: IncomingMessage, status: number): void {
  const rest = status === 408 ? REST_OF_SLOW_MILLISECONDS : REST_MILLISECONDS;
  setTimeout(() => {
    if (!request.complete) request.destroy();
  }, rest).unref();
}

/** Sets those headers that are not there yet. @param lines names and values in turn */
export function setMissing(response: ServerResponse, lines: readonly string[]): void {
  for (let index = 0; index < lines.length; index += 2) {
    const name = lines[index]!;
    if (!response.hasHeader(name)) response.setHeader(name, lines[index + 1]!);
  }
}
