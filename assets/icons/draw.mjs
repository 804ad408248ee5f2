// node assets/icons/draw.mjs — redraws every PNG of this folder from its SVG, in the nine sizes that Office asks for.
import { readFile, readdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

/** https://learn.microsoft.com/office/dev/add-ins/design/add-in-icons: the sizes for every screen density. */
const SIZES = [16, 20, 24, 32, 40, 48, 64, 80, 96];

const folder = fileURLToPath(new URL(".", import.meta.url));
const browser = await chromium.launch(process.env.CHROME_PATH ? { executablePath: process.env.CHROME_PATH } : { channel: "chrome" });
try {
  const page = await browser.newPage();
  for (const file of (await readdir(folder)).filter((name) => name.endsWith(".svg"))) {
    const drawing = (await readFile(`${folder}/${file}`)).toString("base64");
    for (const size of SIZES) {
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(`<style>body{margin:0}img{display:block}</style><img width="${size}" height="${size}" src="data:image/svg+xml;base64,${drawing}">`);
      await page.locator("img").screenshot({ path: `${folder}/${file.replace(/\.svg$/, "")}-${size}.png`, omitBackground: true });
    }
  }
} finally {
  await browser.close();
}
