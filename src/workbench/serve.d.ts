export interface ServeOptions {
  /** Folder of the build: its addin/ and workbench/ are served as one site. */
  readonly root: string;
  /** True: pages talk to the stand-in through the npm copy of office.js. False: they are served as they were built. */
  readonly standin: boolean;
  /** 0, the default: a free port. */
  readonly port?: number;
  readonly certificate?: { readonly key: string | Buffer; readonly cert: string | Buffer; readonly ca?: string | Buffer };
}

export interface Site {
  /** Without a final slash. */
  readonly address: string;
  close(): Promise<void>;
}

export function serve(options: ServeOptions): Promise<Site>;
