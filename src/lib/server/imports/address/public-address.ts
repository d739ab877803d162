import { BlockList, isIP } from 'node:net';

/**
 * IPv4 addresses that are not on the public internet: the IANA special-purpose registry (RFC 6890 and later), with
 * multicast and the reserved class E.
 */
const notPublic4: [string, number][] = [
	['0.0.0.0', 8], // this network, "any"
	['10.0.0.0', 8],
	['100.64.0.0', 10], // carrier-grade NAT
	['127.0.0.0', 8],
	['169.254.0.0', 16], // link-local, and the clouds' metadata
	['172.16.0.0', 12],
	['192.0.0.0', 24],
	['192.0.2.0', 24], // documentation
	['192.31.196.0', 24],
	['192.52.193.0', 24],
	['192.88.99.0', 24], // 6to4 relays
	['192.168.0.0', 16],
	['192.175.48.0', 24],
	['198.18.0.0', 15], // benchmarks
	['198.51.100.0', 24], // documentation
	['203.0.113.0', 24], // documentation
	['224.0.0.0', 4], // multicast
	['240.0.0.0', 4] // reserved, broadcast
];

/** Within the global unicast range: what is not for pages of the public web. */
const notPublic6: [string, number][] = [
	['2001::', 23], // Teredo, ORCHID, benchmarks, other protocols' own
	['2001:db8::', 32], // documentation
	['2002::', 16], // 6to4: an IPv4 address in disguise
	['2620:4f:8000::', 48],
	['3fff::', 20] // documentation
];

/** IPv6 prefixes of 96 bits with an IPv4 address behind them: those are judged by that address. */
const embedding = ['::ffff:', '64:ff9b::'];

const { never, global6 } = lists();

/**
 * Whether an address is one of the public internet. Everything else is refused: private, loopback, link-local,
 * carrier-grade NAT, multicast, documentation, unspecified, and IPv6 addresses that stand for such an IPv4 one.
 *
 * @param address - an IPv4 or IPv6 address as the system writes it, without brackets; anything else is not public
 */
export function isPublicAddress(address: string): boolean {
	const version = isIP(address);
	if (version === 4) return !never.check(address, 'ipv4');
	// A zone ("%eth0") only goes with link-local addresses.
	if (version !== 6 || address.includes('%')) return false;
	return global6.check(address, 'ipv6') && !never.check(address, 'ipv6');
}

function lists() {
	const never = new BlockList();
	const global6 = new BlockList();
	global6.addSubnet('2000::', 3, 'ipv6');
	for (const [net, bits] of notPublic6) never.addSubnet(net, bits, 'ipv6');
	for (const [net, bits] of notPublic4) never.addSubnet(net, bits, 'ipv4');
	for (const prefix of embedding) {
		global6.addSubnet(`${prefix}0.0.0.0`, 96, 'ipv6');
		for (const [net, bits] of notPublic4) never.addSubnet(`${prefix}${net}`, 96 + bits, 'ipv6');
	}
	return { never, global6 };
}
