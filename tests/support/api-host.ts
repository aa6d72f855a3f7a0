import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach } from 'vitest';
import { createApiFiles, type ApiFiles, type TestApi } from './api-files.ts';

/** How the host responds: correctly, not at all, or wrongly. */
export type HostMood = 'well' | 'cut off' | 'error' | 'portal' | 'empty' | 'foreign json';

/** A help centre's content API over HTTP, from memory. */
export interface ApiHost {
  /** Its address, base path included. */
  readonly site: string;
  /** Replaces the articles. */
  publish: (api: TestApi) => void;
  /** Removes or replaces one file. */
  replace: (path: string, text?: string) => void;
  mood: HostMood;
  /** Returns the paths requested since the last call, below the base path. */
  readonly takeRequests: () => string[];
}

const portal = '<!doctype html><title>Hotel Wi-Fi</title><p>Accept our terms.';

/** Serves some articles during each test of a file, to any origin. */
export function useApiHost(api: TestApi): ApiHost {
  const { base } = api;
  let files: ApiFiles = new Map();
  let requests: string[] = [];
  let port = 0;
  const host: ApiHost = {
    get site() {
      return `http://127.0.0.1:${port}${base}`;
    },
    publish: (changed) => {
      files = createApiFiles(changed);
    },
    replace: (path, text) => {
      if (!files.delete(`${base}${path}`)) throw new Error(`There is no ${base}${path}.`);
      if (text !== undefined) files.set(`${base}${path}`, text);
    },
    mood: 'well',
    takeRequests: () => {
      const taken = requests;
      requests = [];
      return taken;
    },
  };
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    requests.push(path.replace(`${base}api/v1/`, ''));
    const file = files.get(path);
    response.setHeader('Access-Control-Allow-Origin', '*');
    if (host.mood === 'cut off') response.destroy();
    else if (host.mood === 'error') response.writeHead(500).end(file);
    else if (host.mood === 'portal') response.writeHead(200).end(portal);
    else if (host.mood === 'empty') response.writeHead(200).end();
    else if (host.mood === 'foreign json') response.writeHead(200).end('{"status":"login"}');
    else response.writeHead(file ? 200 : 404).end(file ?? portal);
  });
  beforeEach(async () => {
    host.publish(api);
    host.mood = 'well';
    requests = [];
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    ({ port } = server.address() as AddressInfo);
  });
  afterEach(async () => {
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  });
  return host;
}
