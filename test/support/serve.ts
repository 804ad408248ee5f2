import { serve, type Site } from "../../src/workbench/serve";

export type { Site };

/** Serves the production build on a free port of this machine: behind the stand-in, or exactly as it would be deployed. */
export function serveBuild({ standin }: { readonly standin: boolean }): Promise<Site> {
  return serve({ root: "dist", standin });
}
