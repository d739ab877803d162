import { frameFrom, frameOf } from './frame';

const nonsense = [
	'',
	'null',
	'[]',
	'7',
	'"hello"',
	'{',
	'{"t":1}',
	'{"t":"answer"}',
	'{"t":"answer","number":-1,"response":0,"key":"a"}',
	'{"t":"answer","number":1e308,"response":0,"key":"a"}',
	'{"t":"answer","number":"1","response":0,"key":"a"}',
	'{"t":"answer","number":1,"response":[[[[0]]]],"key":"a"}',
	'{"t":"answer","number":1,"response":0,"key":""}',
	'{"t":"answer","number":1,"response":0,"key":"a","seat":0}',
	'{"t":"answer","number":1,"response":99,"key":"a","thoughtMs":-5}',
	'{"t":"__proto__"}',
	'{"__proto__":{"t":"hello"},"t":"constructor"}',
	'{"t":"hello","as":"projector","pin":"000000"}',
	'{"t":"host","command":{"do":"end"}}',
	'{"t":"host","command":{"do":"go-on","from":{"phase":"lobby","number":0}}}',
	'{"t":"kick","seat":0}',
	'{"t":"join","name":{"toString":"x"}}',
	'{"t":"clock","sent":"now"}',
	'{"t":"look","t":"look"}',
	`{"t":"join","name":"${'x'.repeat(3000)}"}`,
	'['.repeat(4000),
	'{"a":'.repeat(600)
];

const binary = 0x82;
const unfinished = 0x01;
const reserved = 0x83;
const compressed = 0xc1;
const ping = 0x89;

/** Messages that mean nothing, within what the protocol below them allows: as frames. */
export const malformed: Buffer[] = [
	...nonsense.map(frameOf),
	frameFrom(Buffer.from([0, 255, 254, 1]), binary),
	frameOf('\u0000\u0001\u202e')
];

/** What breaks the protocol itself; after one of them nothing more can be said. */
export const broken: Buffer[] = [
	frameOf('x'.repeat(5000)),
	frameFrom(Buffer.from([0xc3, 0x28, 0xff]), 0x81),
	frameFrom(Buffer.from('half a message'), unfinished),
	frameFrom(Buffer.from('?'), reserved),
	frameFrom(Buffer.from('?'), compressed),
	frameFrom(Buffer.alloc(200), ping),
	// Unmasked, which a client must not send.
	Buffer.from([0x81, 2, 0x7b, 0x7d]),
	// Says that 2^62 bytes follow.
	Buffer.from([0x81, 0xff, 0x40, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]),
	Buffer.from('GET / HTTP/1.1\r\n\r\n')
];
