import { isLoopback } from './loopback.ts';

/** A mistake in the text of an origin, and how to write it where that can be told. */
export interface OriginMistake {
  readonly text: string;
  /** As it should stand. */
  readonly instead?: string | undefined;
}

const hostName = /^([a-z0-9.-]+|\[[0-9a-f:.]+\])$/;

/**
 * Looks at an origin as browsers send it: `https://agency.example`, in lower case, with no path and no port that goes
 * without saying. On this machine it may be http, and the port may be `*`.
 *
 * @returns undefined when it is one
 */
export function mistakeInOrigin(text: string): OriginMistake | undefined {
  const anyPort = /^(https?:\/\/[^/]+):\*$/.exec(text);
  const plain = anyPort?.[1] ?? text;
  const url = parsed(plain) ?? parsed(`https://${plain}`);
  if (!url || !hostName.test(url.hostname)) return { text };
  const isHere = isLoopback(url.hostname);
  if (url.protocol === 'http:' && !isHere) return { text, instead: `https://${url.host}` };
  const instead = anyPort ? `${url.origin}:*` : url.origin;
  if (anyPort && !isHere) return { text, instead: url.origin };
  return instead === text ? undefined : { text, instead };
}

function parsed(text: string): URL | undefined {
  if (!URL.canParse(text)) return undefined;
  const url = new URL(text);
  return /^https?:$/.test(url.protocol) && url.hostname !== '' ? url : undefined;
}
