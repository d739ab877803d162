import { isIP } from 'node:net';
import { ok, refuse, type Result } from '../../../core/kit/result';

const longestAddress = 2_000;
/** A host and perhaps a path, as people copy it: "lantern.example/ferry-row". */
const withoutScheme = /^[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+([/?#]|$)/u;
const ports: Record<string, number> = { 'http:': 80, 'https:': 443 };

/**
 * The address of a page on the web: http or https on its usual port, without a name and password in it.
 *
 * @param written - as somebody typed it, or as a redirect names it
 * @param from - the page that redirected there
 */
export function pageAddress(written: string, from?: URL): Result<URL, 'address-refused'> {
	const trimmed = written.trim();
	const full = !from && withoutScheme.test(trimmed) ? `https://${trimmed}` : trimmed;
	if (full.length > longestAddress || !URL.canParse(full, from)) return refuse('address-refused');
	const url = new URL(full, from);
	const usual = ports[url.protocol];
	// The parser leaves a port out where it is the scheme's own.
	const isOnTheWeb =
		usual !== undefined && (url.port === '' || Object.values(ports).includes(Number(url.port)));
	if (!isOnTheWeb || url.username !== '' || url.password !== '') return refuse('address-refused');
	return isOdd(full, url, from) ? refuse('address-refused') : ok(url);
}

/** The port of an address that {@link pageAddress} has accepted. */
export function portOf(url: URL): number {
	return url.port === '' ? (ports[url.protocol] ?? 0) : Number(url.port);
}

/** The host of an address as the network names it: an IPv6 address without its brackets. */
export function hostOf({ hostname }: URL): string {
	return hostname.startsWith('[') ? hostname.slice(1, -1) : hostname;
}

/** `http://2130706433/` and `http://0x7f.1/` are IP addresses in disguise: nobody writes a page's address so. */
function isOdd(written: string, url: URL, from?: URL): boolean {
	const host = hostOf(url);
	return isIP(host) === 4 && host !== from?.hostname && !written.includes(`//${host}`);
}
