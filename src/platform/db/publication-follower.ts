import pg from 'pg';
import { poolSettings } from './data-source.ts';

/** What an instance knows of the publication version. */
export interface PublicationFollower {
  /**
   * The newest version this instance was told of; null while it cannot be told, and then no answer of
   * before may be trusted.
   */
  current(): number | null;
  /** Calls back whenever `current` has changed, before anybody can ask for it. */
  onChange(listener: () => void): void;
  /** Looks at the version now, without waiting for a notification. */
  catchUp(): Promise<void>;
  close(): Promise<void>;
}

/** Times in milliseconds. */
export interface FollowerTimes {
  /** Between two looks at the version itself, which also find out that the connection has died. */
  readonly heartbeat: number;
  /** After which a look counts as lost. */
  readonly patience: number;
}

const TIMES: FollowerTimes = { heartbeat: 1_000, patience: 2_000 };
const LISTEN = 'LISTEN publication_version';
const READ = 'SELECT publication_version::integer AS version FROM delivery.state';

/**
 * Follows the publication version over a connection of its own: `NOTIFY` tells it at once, and a look
 * every second finds a connection that died without a word. Listens before it reads, so nothing is missed.
 * @param onError is told each time the connection is lost
 */
export function followPublications(
  url: string,
  onError: (error: Error) => void,
  times: FollowerTimes = TIMES,
): PublicationFollower {
  return new Follower(url, onError, times);
}

class Follower implements PublicationFollower {
  readonly #url: string;
  readonly #onError: (error: Error) => void;
  readonly #times: FollowerTimes;
  readonly #listeners: (() => void)[] = [];
  #version: number | null = null;
  #client: pg.Client | null = null;
  #looks: Promise<void> = Promise.resolve();
  #timer: NodeJS.Timeout | undefined;
  #isClosed = false;

  constructor(url: string, onError: (error: Error) => void, times: FollowerTimes) {
    this.#url = url;
    this.#onError = onError;
    this.#times = times;
    void this.#keepBeating();
  }

  current(): number | null {
    return this.#version;
  }

  onChange(listener: () => void): void {
    this.#listeners.push(listener);
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    clearTimeout(this.#timer);
    await this.#drop();
  }

  async #keepBeating(): Promise<void> {
    await this.catchUp();
    if (this.#isClosed) return;
    this.#timer = setTimeout(() => void this.#keepBeating(), this.#times.heartbeat);
    this.#timer.unref();
  }

  /** One look after the other: a connection answers one question at a time. */
  catchUp(): Promise<void> {
    this.#looks = this.#looks.then(() => this.#look());
    return this.#looks;
  }

  /** Connects when there is no connection, and looks at the version. */
  async #look(): Promise<void> {
    if (this.#isClosed) return;
    try {
      const client = this.#client ?? (await this.#connect());
      const { rows } = await client.query<{ version: number }>(READ);
      if (client === this.#client) this.#learn(rows[0]?.version ?? null);
    } catch (error) {
      if (!this.#isClosed) this.#onError(error as Error);
      await this.#drop();
    }
  }

  async #connect(): Promise<pg.Client> {
    const { max: _size, ...settings } = poolSettings(
      { url: this.#url, poolSize: 1 },
      'delivery_reader',
    );
    const client = new pg.Client({ ...settings, query_timeout: this.#times.patience });
    client.on('error', () => void this.#drop());
    client.on('end', () => void (client === this.#client && this.#drop()));
    client.on('notification', ({ payload }) => this.#learn(Number(payload)));
    this.#client = client;
    await client.connect();
    await client.query(LISTEN);
    return client;
  }

  async #drop(): Promise<void> {
    const client = this.#client;
    this.#client = null;
    this.#set(null);
    // A connection that does not answer does not say goodbye either; nobody waits for it.
    await Promise.race([client?.end().catch(() => undefined), pause(this.#times.patience)]);
  }

  /** Versions only grow: a look that began before a notification must not take it back. */
  #learn(version: number | null): void {
    if (this.#isClosed || version === null || !Number.isSafeInteger(version)) return;
    if (this.#version === null || version > this.#version) this.#set(version);
  }

  #set(version: number | null): void {
    if (version === this.#version) return;
    this.#version = version;
    for (const listener of this.#listeners) listener();
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds).unref();
  });
}
