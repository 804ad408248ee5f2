/** The small window of notice.ts: its sentence travels in the fragment of its address, which no request carries. */
const english = new URLSearchParams(window.location.search).get("lang") === "en";
document.documentElement.lang = english ? "en" : "fr";

const sentence = document.createElement("p");
sentence.textContent = decodeURIComponent(window.location.hash.slice(1));

const button = document.createElement("button");
button.type = "button";
button.textContent = english ? "Close" : "Fermer";
button.addEventListener("click", close);
document.getElementById("notice")?.replaceChildren(sentence, button);
button.focus();

/** Word closes its window at our word; a plain browser window closes itself. */
function close(): void {
  try {
    Office.context.ui.messageParent("closed");
  } catch {
    window.close();
  }
}

export {};
