import { medianOf, rounded } from '../spread';
import type { KillFigures } from './kill';
import type { LimitFigures } from './limit';
import type { NoiseFigures } from './noise';
import type { RateFigures } from './rate';
import type { ReloadFigures } from './reload';
import { row, type Row } from './table';

// The figures of the trials beside the plain game, as rows, and what went wrong in them.

export function rateRows(runs: readonly RateFigures[], limits: readonly LimitFigures[]): Row[] {
	const median = (value: (run: RateFigures) => number, decimals: number) =>
		medianOf(runs.map(value), decimals);
	const limit = (name: 'ratePerSecond' | 'rateP99') => {
		const values = limits.flatMap((each) => each[name] ?? []);
		return values.length > 0 ? medianOf(values, 1) : null;
	};
	return [
		row(
			'acknowledged a second',
			median(({ ratePerSecond }) => ratePerSecond, 0),
			'',
			limit('ratePerSecond')
		),
		row(
			'answer to ack, p50',
			median(({ ack }) => ack.p50, 1),
			'ms'
		),
		row(
			'answer to ack, p99',
			median(({ ack }) => ack.p99, 1),
			'ms',
			limit('rateP99')
		),
		row(
			'server CPU an answer',
			median(({ cpuMicros }) => cpuMicros, 1),
			'us'
		),
		row(
			"share of the server's core",
			median(({ cpuShare }) => cpuShare * 100, 0),
			'%'
		)
	];
}

export function rateFaults(runs: readonly RateFigures[]): string[] {
	return runs.flatMap(({ acked, stored, refusals }) => [
		...(acked === stored ? [] : [`${acked} answers acknowledged, ${stored} of them stored`]),
		...refused(refusals)
	]);
}

export function killRows({ kills }: KillFigures): Row[] {
	const backs = kills.map(({ backMs }) => backMs);
	return [
		row('kills', kills.length, ''),
		row('answers acknowledged before a kill', sumOf(kills.map(({ acked }) => acked)), ''),
		row('of them lost', sumOf(kills.map(({ lost }) => lost)), ''),
		row('all players back, median', medianOf(backs), 'ms'),
		row('all players back, longest', rounded(Math.max(...backs), 0), 'ms')
	];
}

export function killFaults({ players, kills, wrongTotals, rows, refusals }: KillFigures): string[] {
	const lost = sumOf(kills.map((kill) => kill.lost));
	const strangers = sumOf(kills.map((kill) => kill.notThemselves));
	const all = players * kills.length;
	return [
		...(lost > 0 ? [`${lost} acknowledged answers are lost`] : []),
		...(strangers > 0 ? [`${strangers} players came back as somebody else, or without their points`] : []),
		...(rows === all ? [] : [`${all} answers were given, ${rows} are stored`]),
		...wrong(wrongTotals),
		...refused(refusals)
	];
}

export function reloadFaults({ faults, wrongTotals, acked, rows, refusals }: ReloadFigures): string[] {
	return [
		...faults,
		...(acked === rows ? [] : [`${acked} answers acknowledged, ${rows} rows in the database`]),
		...wrong(wrongTotals),
		...refused(refusals)
	];
}

export function noiseRows({ quiet, noisy, flood }: NoiseFigures): Row[] {
	return [
		row('quiet: answer to ack, p50', rounded(quiet.p50, 2), 'ms'),
		row('quiet: answer to ack, p99', rounded(quiet.p99, 2), 'ms'),
		row('noisy: answer to ack, p50', rounded(noisy.p50, 2), 'ms'),
		row('noisy: answer to ack, p99', rounded(noisy.p99, 2), 'ms'),
		row('noisy to quiet, p99', rounded(noisy.p99 / quiet.p99, 2), ''),
		row('malformed messages', flood.malformed, ''),
		row('joins', flood.joins, ''),
		row('wrong PINs', flood.wrongPins, ''),
		row('connections', flood.connections, ''),
		row('  that the server closed', flood.closed, ''),
		...Object.entries(flood.heard).map(([what, times]) => row(`  heard: ${what}`, times, ''))
	];
}

export function noiseFaults({ isAlive, wrongTotals, refusals }: NoiseFigures): string[] {
	return [...(isAlive ? [] : ['the server died']), ...wrong(wrongTotals), ...refused(refusals)];
}

function wrong(totals: number): string[] {
	return totals > 0 ? [`${totals} players' totals are not what they were told, or not what is stored`] : [];
}

function refused(refusals: readonly string[]): string[] {
	return refusals.length > 0 ? [`${refusals.length} refused: ${[...new Set(refusals)].join(', ')}`] : [];
}

function sumOf(values: readonly number[]): number {
	return values.reduce((sum, value) => sum + value, 0);
}
