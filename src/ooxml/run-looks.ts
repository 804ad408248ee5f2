import type { RunProperties } from "./run-properties";
import type { Styles } from "./styles";

const NO_LOOK: Readonly<RunProperties> = Object.freeze({});

/** The looks of runs. Most runs say nothing of theirs: those of each paragraph style are put together once. */
export class RunLooks {
  readonly #byStyle = new Map<string | null, RunProperties>();

  constructor(readonly styles: Styles) {}

  /** The look of a run that says nothing of it, in a paragraph of this style. */
  plain(paragraphStyle: string | null): RunProperties {
    let look = this.#byStyle.get(paragraphStyle);
    if (look === undefined) this.#byStyle.set(paragraphStyle, (look = this.of(paragraphStyle, null, NO_LOOK)));
    return look;
  }

  /** What the document, the styles of the paragraph and of the run, and the run itself say; the later prevails. */
  of(paragraphStyle: string | null, runStyle: string | null, run: RunProperties): RunProperties {
    const style = this.styles.paragraph(paragraphStyle)?.run ?? NO_LOOK;
    const character = runStyle === null ? null : this.styles.character(runStyle);
    return { ...this.styles.defaults, ...style, ...character, ...run };
  }
}
