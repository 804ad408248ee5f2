import { spawnSync } from "node:child_process";

const SAMPLE = "assets/samples/cahier-des-charges-crm.docx";
const launch = (...args: string[]): { status: number | null; stdout: string; stderr: string } =>
  spawnSync(process.execPath, ["src/cli/launch.mjs", ...args], { encoding: "utf8", maxBuffer: 1e8 });

test("builds the command line when it is stale, and prints nothing but the command's own words", () => {
  const { status, stdout, stderr } = launch("check", "--format", "json", SAMPLE);
  expect([status, stderr]).toEqual([1, ""]);
  expect(JSON.parse(stdout)).toMatchObject({ version: 1, file: SAMPLE });
  expect(launch("check", "absent.docx")).toMatchObject({ status: 2, stdout: "" });
}, 120_000);

test("a reader that stops early is no error", () => {
  const { stdout, stderr } = spawnSync("sh", ["-c", `"$0" src/cli/launch.mjs check --format json ${`${SAMPLE} `.repeat(8)} | head -c 10`, process.execPath], { encoding: "utf8" });
  expect([stdout, stderr]).toEqual(['{"version"', ""]);
}, 120_000);
