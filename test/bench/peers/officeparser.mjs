import { parseOfficeAsync } from "officeparser";

console.log((await parseOfficeAsync(process.argv[2])).length);
