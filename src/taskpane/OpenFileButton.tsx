import { Button } from "@fluentui/react-components";
import { useRef } from "react";
import type { ReactElement } from "react";

interface Props {
  readonly label: string;
  readonly isBusy?: boolean;
  readonly onFile: (file: File) => void;
}

/** A button that asks for a .json file of this machine, by the browser's own chooser. */
export function OpenFileButton({ label, isBusy = false, onFile }: Props): ReactElement {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button size="small" disabledFocusable={isBusy} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={label}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) onFile(file);
          // The same file may be chosen again.
          target.value = "";
        }}
      />
    </>
  );
}
