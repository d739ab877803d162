import type { NetworkInterfaceInfo } from 'node:os';
import { expect, test } from 'vitest';
import { joinOrigin } from './addresses';

function network(address: string, internal = false): NetworkInterfaceInfo[] {
	return [{ address, internal, family: 'IPv4', netmask: '', mac: '', cidr: null }];
}

const networks = {
	lo: network('127.0.0.1', true),
	docker0: network('172.17.0.1'),
	wlan0: network('192.168.1.20'),
	usb0: network('169.254.3.4')
};

test('an address that phones can open stays as the host opened it', () => {
	for (const origin of ['http://192.168.1.9:3000', 'https://quiz.example.org', 'http://[fd00::1]:3000']) {
		expect(joinOrigin(origin, networks)).toBe(origin);
	}
});

test('this computer’s name for itself becomes its address on the network, with the port', () => {
	for (const host of ['localhost', '127.0.0.1', '127.1.2.3', '[::1]']) {
		expect(joinOrigin(`http://${host}:3000`, networks)).toBe('http://192.168.1.20:3000');
	}
	expect(joinOrigin('http://localhost', networks)).toBe('http://192.168.1.20');
});

test('a computer on no network is only reached from itself', () => {
	expect(joinOrigin('http://localhost:3000', { lo: networks.lo })).toBe('http://localhost:3000');
});
