import { networkInterfaces } from 'node:os';

/**
 * The address that phones reach this computer at: the one that the host's page was opened with, except where that is
 * this computer's name for itself, which on a phone would be the phone.
 *
 * @param requestOrigin - such as `http://localhost:3000`
 * @param interfaces - the computer's networks
 */
export function joinOrigin(requestOrigin: string, interfaces = networkInterfaces()): string {
	const url = new URL(requestOrigin);
	if (!/^(localhost|127(\.\d+){3}|\[::1\]|0\.0\.0\.0)$/.test(url.hostname)) return url.origin;
	const own = Object.entries(interfaces)
		.flatMap(([name, each]) => (each ?? []).map((address) => ({ ...address, name })))
		.filter(({ family, internal }) => family === 'IPv4' && !internal)
		.toSorted((a, b) => rank(a) - rank(b))[0];
	if (own) url.hostname = own.address;
	return url.origin;
}

/** Real networks come before those that a computer has with its own virtual machines, and before none at all. */
function rank({ name, address }: { name: string; address: string }): number {
	if (/^169\.254\./.test(address)) return 2;
	return /^(docker|br-|veth|virbr|vmnet|vboxnet|tun|utun|tailscale)|vEthernet/i.test(name) ? 1 : 0;
}
