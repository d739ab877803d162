import { lookup } from 'node:dns/promises';
import { networkInterfaces } from 'node:os';
import { isPublicAddress } from './public-address';

/** A place to connect to. */
export type Place = { host: string; port: number };

/** What stands between an address that somebody typed and the network. Tests give another one. */
export type Guard = {
	/** Every IP address of a host name; none where there is no such host. */
	resolve: (host: string) => Promise<string[]>;
	mayConnect: (ip: string) => boolean;
	/** Where to connect to for an IP address that was allowed. */
	placeOf: (ip: string, port: number) => Place;
};

/** The public web: nothing of this machine or of the networks that it stands in. */
export const publicWeb: Guard = {
	resolve: async (host) => {
		const found = await lookup(host, { all: true, verbatim: true }).catch(() => []);
		return found.map(({ address }) => address);
	},
	mayConnect: (ip) => isPublicAddress(ip) && !isOwn(ip),
	placeOf: (ip, port) => ({ host: ip, port })
};

/** A server with a public address of its own could be asked for pages that it only shows to itself. */
function isOwn(ip: string): boolean {
	return Object.values(networkInterfaces()).some((each) => each?.some(({ address }) => address === ip));
}
