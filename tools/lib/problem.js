/** Something the reader can mend: shown as its message alone, without a stack. */
export class Problem extends Error {}

/** Runs the work when its file is the program itself, and leaves with the exit code it answers; 1 when it fails. */
export async function main(meta, work) {
  if (process.argv[1] !== meta.filename) return;
  let code;
  try {
    code = await work();
  } catch (error) {
    console.error(error instanceof Problem ? error.message : error);
    code = 1;
  }
  for (const stream of [process.stdout, process.stderr]) await new Promise((written) => stream.write('', written));
  process.exit(Number.isInteger(code) ? code : 0);
}
