import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

const PEAK = fileURLToPath(new URL("./peak.cjs", import.meta.url));

/** Runs a Node script in a process of its own: wall seconds and peak memory in MB, or null when it did not end in time. */
export function measure(script, args, timeoutSeconds = 300) {
  return new Promise((resolve, reject) => {
    const start = process.hrtime.bigint();
    const child = spawn(process.execPath, ["--require", PEAK, script, ...args], { stdio: ["ignore", "pipe", "pipe"] });
    let [out, errors] = ["", ""];
    child.stdout.on("data", (chunk) => (out += chunk));
    child.stderr.on("data", (chunk) => (errors += chunk));
    const timer = setTimeout(() => child.kill("SIGKILL"), timeoutSeconds * 1000);
    child.on("error", reject);
    child.on("close", (code, signal) => {
      clearTimeout(timer);
      if (signal !== null) return resolve(null);
      const peak = /peak-kilobytes (\d+)/.exec(errors);
      if (peak === null || code > 1) return reject(new Error(`${script} failed (${code}): ${errors.slice(-2000)}`));
      resolve({ seconds: Number(process.hrtime.bigint() - start) / 1e9, megabytes: Number(peak[1]) / 1024, out });
    });
  });
}

/** The run of median time among `times` runs. */
export async function median(times, run) {
  const results = [];
  for (let i = 0; i < times; i++) {
    const result = await run();
    if (result === null) return null;
    results.push(result);
  }
  return results.sort((a, b) => a.seconds - b.seconds)[Math.floor(times / 2)];
}
