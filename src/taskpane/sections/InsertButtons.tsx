import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { AddIcon } from "../Icons";
import type { SessionActions } from "../session-actions";
import { useSpeech } from "../strings/strings";
import type { Strings } from "../strings/strings";
import type { PlaceLabel } from "./place-label";
import type { Insertable } from "./plan";

const useStyles = makeStyles({
  root: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS, padding: `${tokens.spacingVerticalXS} 0` },
  button: { whiteSpace: "normal", textAlign: "start", minWidth: 0 },
});

interface Props {
  readonly title: string;
  readonly insertable: Insertable;
  readonly actions: SessionActions;
  readonly isBusy: boolean;
}

/** Inserts a template at its place in the guide's order, said in the document's own headings, or at the cursor. */
export function InsertButtons({ title, insertable: { template, position, place }, actions, isBusy }: Props): ReactElement {
  const styles = useStyles();
  const { strings } = useSpeech();
  const choices = [
    { position, words: placeWords(place, strings), icon: <AddIcon /> },
    { position: { kind: "cursor" } as const, words: strings.place.cursor, icon: null },
  ];
  return (
    <div className={styles.root}>
      {choices.map((choice) => (
        <Button
          key={choice.position.kind === "cursor" ? "cursor" : "place"}
          className={styles.button}
          size="small"
          icon={choice.icon}
          aria-label={strings.place.insertAt(title, choice.words)}
          disabledFocusable={isBusy}
          data-insert={template}
          onClick={() => void actions.insert(template, choice.position)}
        >
          {choice.words}
        </Button>
      ))}
    </div>
  );
}

function placeWords(place: PlaceLabel, { place: words }: Strings): string {
  return "title" in place ? words[place.kind](place.title) : words[place.kind];
}
