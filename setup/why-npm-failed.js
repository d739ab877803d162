/** @type {[RegExp, string][]} */
const causes = [
	[
		/EBADENGINE/,
		`One of the libraries does not support Node.js ${process.version}: install the current LTS version from https://nodejs.org and run the command again.`
	],
	[
		/not found: make|`make` failed|could not find any python|find python|(g\+\+|c\+\+|gcc|clang|cc): (command )?not found|(g\+\+|c\+\+|gcc): no such file|xcode-select|xcrun: error|find any visual studio/i,
		'The database library (better-sqlite3) has to be compiled on this computer, which needs a C++ compiler, make and Python 3: install them (Debian and Ubuntu: apt-get install build-essential python3; macOS: xcode-select --install) and run the command again, which goes on from here.'
	],
	[
		/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ENETUNREACH|EHOSTUNREACH|ETIMEDOUT|ERR_SOCKET|ENOTCACHED|network/i,
		'The libraries could not be fetched, because the package registry cannot be reached: check the network (and the proxy, if you need one) and run the command again.'
	],
	[
		/EUSAGE/,
		'package.json and package-lock.json do not agree: run npm install, keep the lock file that it writes, and run the command again.'
	],
	[
		/ENOSPC/,
		'There is no room left on the disk for the libraries: free about 500 MB and run the command again.'
	]
];

/**
 * What to do about a failed `npm ci`, in one sentence.
 *
 * @param {string} output - everything that npm wrote
 * @returns {string | undefined} nothing when the cause is not a known one
 */
export function whyNpmFailed(output) {
	return causes.find(([sign]) => sign.test(output))?.[1];
}
