import { stopBrowser } from "./browser";

// eslint-disable-next-line no-restricted-exports -- jest calls the default export of a globalTeardown module.
export default stopBrowser;
