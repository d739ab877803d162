import { publicWeb, type Guard } from '$lib/server/imports/address/guard';

/** From the block that is kept for documentation: no site on the public web has it. */
const standIn = '192.0.2.80';

/**
 * What stands between a typed address and the network: the public web alone. The browser tests have no public web;
 * for them TEST_SITE, such as `lantern.example=4174`, has one host name lead to one port of this machine.
 * Nothing else may set it.
 *
 * @param testSite - the value of TEST_SITE; undefined on every server that people use
 */
export function guardFor(testSite: string | undefined): Guard {
	const [, host, port] = /^([a-z.-]+\.example)=(\d{1,5})$/.exec(testSite ?? '') ?? [];
	if (!host || !port) return publicWeb;
	return {
		resolve: async (name) => (name === host ? [standIn] : await publicWeb.resolve(name)),
		mayConnect: (ip) => ip === standIn || publicWeb.mayConnect(ip),
		placeOf: (ip, asked) =>
			ip === standIn ? { host: '127.0.0.1', port: Number(port) } : publicWeb.placeOf(ip, asked)
	};
}
