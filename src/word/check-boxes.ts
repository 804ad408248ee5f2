import { afterBox, checkText } from "../document/check-text";
import { ruleOut } from "./capabilities";
import { squeeze } from "./split-cells";

/** A line of a checklist as it was written, without its box. */
export interface CheckLine {
  readonly paragraph: Word.Paragraph;
  readonly text: string;
  readonly checked: boolean;
}

/** An insertion whose boxes are still to be put. */
export interface Checklist {
  readonly control: Word.ContentControl;
  readonly tag: string;
  /** Ids of the controls that bore its tag before: what bears it besides them is this insertion, even after a failure that lost it. */
  readonly former: readonly number[];
  readonly lines: readonly CheckLine[];
}

/**
 * Writes what is queued, the boxes of its checklist last, and gives the text of the whole.
 *
 * The boxes are content controls within the control of the insertion, the one exception to "never nested": a box is one
 * character at the head of a paragraph that is already there, and it is put when the control around stands, since Word for
 * the web refuses a control that begins or ends with another one (office-js issue 6103). Nothing is put around them and
 * nothing is written into them.
 *
 * Whether this Word really makes boxes is known once one has been put: a licence may lack what the requirement set
 * promises (issue 4953), or a control of another kind may come out (issue 5407). Then the lines become text in the same
 * insertion, and no box is tried again in this session.
 * @throws Word's error where it is not about the boxes: the control around was not written
 */
export async function writeWithBoxes(context: Word.RequestContext, list: Checklist): Promise<string> {
  const { control, lines } = list;
  for (const { paragraph, checked } of lines) {
    const box = paragraph.getRange("Start").insertContentControl("CheckBox");
    if (checked) box.checkboxContentControl.isChecked = true;
  }
  control.load("text");
  try {
    await context.sync();
  } catch (error) {
    const text = await writeAsText(list);
    if (text === null) throw error;
    ruleOut("checkBoxes");
    return text;
  }
  if (hasLines(control.text, lines)) return control.text;
  ruleOut("checkBoxes");
  return (await writeAsText(list)) ?? control.text;
}

/** White space apart: hosts do not separate paragraphs and cells alike. */
function hasLines(text: string, lines: readonly CheckLine[]): boolean {
  const all = squeeze(text);
  return lines.every((line) => all.includes(squeeze(checkText(line.text, line.checked))));
}

/**
 * Gives each line that has no box, or a wrong one, its text whole; gives the text of the insertion, null where it was not
 * written. In a context of its own: that of a batch that failed keeps what it knew before.
 */
function writeAsText({ tag, former, lines }: Checklist): Promise<string | null> {
  return Word.run(async (context) => {
    const { contentControls } = context.document;
    contentControls.load("id,tag,paragraphs/text");
    await context.sync();
    const control = contentControls.items.find((one) => one.tag === tag && !former.includes(one.id));
    if (!control) return null;
    const left = [...lines];
    for (const paragraph of control.paragraphs.items) {
      const [line] = left;
      if (!line || !paragraph.text.includes(afterBox(line.text))) continue;
      left.shift();
      const whole = checkText(line.text, line.checked);
      if (paragraph.text !== whole) paragraph.insertText(whole, "Replace");
    }
    control.load("text");
    await context.sync();
    return control.text;
  });
}
