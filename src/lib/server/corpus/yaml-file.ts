import * as v from 'valibot';
import { isAlias, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, visit, type Node } from 'yaml';
import { ok, refuse, type Result } from '../../core/kit/result';
import type { Located, Path } from './located';
import { problemAt, shown, type CorpusProblem } from './problem';
import type { TextFile } from './text-file';

/**
 * A YAML text as a value of the schema, with the lines of its nodes.
 *
 * @returns the value, or everything that is wrong with its syntax or else with its form
 */
export function readYaml<T>(
	{ file, text }: TextFile,
	schema: v.GenericSchema<unknown, T>
): Result<Located<T>, CorpusProblem[]> {
	const lines = new LineCounter();
	const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, stringKeys: true });
	const lineAt = (offset: number) => Math.max(1, lines.linePos(offset).line);
	const faults = [...document.errors, ...document.warnings].map((error) => ({
		file,
		line: lineAt(error.pos[0]),
		what: `The YAML cannot be read here: ${error.message.replace(/\.$/, '')}.`
	}));
	if (faults.length > 0) return refuse(faults);
	const root = document.contents;
	for (const offset of aliasesIn(root)) faults.push({ file, line: lineAt(offset), what: noAlias });
	if (faults.length > 0) return refuse(faults);
	const lineOf = (path: Path) => lineAt(offsetOf(root, path));
	return fitted({ file, value: document.toJS(), lineOf }, schema);
}

// Words such as *this* would quietly become what stands elsewhere in the file.
const noAlias = 'A value that begins with "*" must stand in quotation marks.';

function aliasesIn(root: Node | null): number[] {
	const offsets: number[] = [];
	visit(root, (_, node) => {
		if (isAlias(node)) offsets.push(node.range?.[0] ?? 0);
	});
	return offsets;
}

/** Where the node at a path begins: at its key, for a value under a key. */
function offsetOf(root: Node | null, path: Path): number {
	let offset = root?.range?.[0] ?? 0;
	let node: unknown = root;
	for (const step of path) {
		if (isMap(node)) {
			const pair = node.items.find(({ key }) => isScalar(key) && key.value === step);
			if (!pair) break;
			offset = startOf(pair.key, offset);
			node = pair.value;
		} else {
			node = isSeq(node) && typeof step === 'number' ? node.items[step] : undefined;
			offset = startOf(node, offset);
		}
	}
	return offset;
}

function startOf(node: unknown, otherwise: number): number {
	return isNode(node) ? (node.range?.[0] ?? otherwise) : otherwise;
}

function fitted<T>(
	node: Located<unknown>,
	schema: v.GenericSchema<unknown, T>
): Result<Located<T>, CorpusProblem[]> {
	const parsed = v.safeParse(schema, node.value);
	if (parsed.success) return ok({ ...node, value: parsed.output });
	return refuse(parsed.issues.map((issue) => problemAt(node, pathOf(issue), sentenceFor(issue))));
}

function pathOf(issue: v.BaseIssue<unknown>): Path {
	const keys = (issue.path ?? []).map(({ key }) => key);
	return keys.filter((key) => typeof key === 'string' || typeof key === 'number');
}

/** Every schema's own message says what the value should have been. */
function sentenceFor(issue: v.BaseIssue<unknown>): string {
	const name = pathOf(issue).findLast((key) => typeof key === 'string') ?? 'the file';
	if (issue.path?.at(-1)?.origin !== 'key') return `In ${name}, ${shown(issue.input)} is not ${issue.message}.`;
	if (issue.type === 'raw_check') return `There is no key ${shown(name)} here.`;
	return `The key ${shown(name)} is missing.`;
}
