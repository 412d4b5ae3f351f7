/** Something the reader can mend: shown as its message alone, without a stack. */
export class Problem extends Error {}

/** Runs the work when its file is the program itself, and turns a failure into words and exit code 1. */
export async function main(meta, work) {
  if (process.argv[1] !== meta.filename) return;
  try {
    await work();
  } catch (error) {
    console.error(error instanceof Problem ? error.message : error);
    process.exit(1);
  }
}
