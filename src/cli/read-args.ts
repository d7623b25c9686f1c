/** Reads `--name value` and bare `--name` (true) arguments; `known` lists the names that the command takes. */
export function readArgs(argv: readonly string[], known: readonly string[]): Map<string, string> {
  const args = new Map<string, string>();
  for (let i = 0; i < argv.length; i += 1) {
    const arg = argv[i]!;
    const name = arg.replace(/^--/, '');
    if (!arg.startsWith('--') || !known.includes(name))
      throw new Error(`unknown argument ${arg}; known: ${known.map((k) => `--${k}`).join(', ')}`);
    const next = argv[i + 1];
    if (next !== undefined && !next.startsWith('--')) {
      args.set(name, next);
      i += 1;
    } else args.set(name, 'true');
  }
  return args;
}
