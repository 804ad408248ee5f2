process.on("exit", () => process.stderr.write(`\npeak-kilobytes ${process.resourceUsage().maxRSS}\n`));
