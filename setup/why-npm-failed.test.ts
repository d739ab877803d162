import { expect, test } from 'vitest';
import { whyNpmFailed } from './why-npm-failed.js';

test('a missing make asks for a compiler, though the download of a binary failed first', () => {
	const output =
		'prebuild-install warn install getaddrinfo ENOTFOUND github.com\nnpm error gyp ERR! stack Error: not found: make';
	expect(whyNpmFailed(output)).toMatch(/apt-get install build-essential python3.*xcode-select --install/);
});

test('a missing C++ compiler and a missing Python ask for the same', () => {
	const compiler = whyNpmFailed('npm error gyp ERR! stack Error: `make` failed with exit code: 2');
	const python = whyNpmFailed(
		'npm error gyp ERR! find Python You need to install the latest version of Python.'
	);
	expect(compiler).toContain('build-essential');
	expect(python).toBe(compiler);
});

test('a registry that cannot be reached asks for a look at the network', () => {
	const output = 'npm error code EAI_AGAIN\nnpm error request to https://registry.example/a failed';
	expect(whyNpmFailed(output)).toContain('check the network');
});

test('a lock file that does not fit asks for a new one', () => {
	expect(whyNpmFailed('npm error code EUSAGE\nnpm error Missing: a@1.0.0 from lock file')).toContain(
		'npm install'
	);
});

test('anything else is left to npm to explain', () => {
	expect(whyNpmFailed('npm error code E404')).toBeUndefined();
});
