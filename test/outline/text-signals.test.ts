import { finished } from "../../src/document/steps";
import { GUIDE_PROFILE } from "../../src/guide/profile";
import { TOPICS } from "../../src/guide/topics";
import type { TopicKey } from "../../src/guide/topics";
import { SignalReader } from "../../src/outline/text-signals";

const reader = finished(SignalReader.for(GUIDE_PROFILE));

/** The weights of the clues that a text holds of a topic. */
const clues = (text: string, topic: TopicKey): readonly number[] =>
  reader.read(text).sentences.flat().flatMap((cue) => {
    const meaning = reader.meanings[cue];
    return meaning?.kind === "topic" && meaning.topic === TOPICS.indexOf(topic) ? [meaning.weight] : [];
  });

test.each<[what: string, text: string, topic: TopicKey, weights: readonly number[]]>([
  ["a date is one clue, with its day and its year", "Ouverture le 12 janvier 2027", "planning", [2, 2]],
  ["two dates are two", "Entre le 12 janvier 2027 et le 30 juin 2027", "planning", [2, 2]],
  ["a longer cue counts instead of the one that it begins with", "La reprise des données", "migration", [2]],
  ["words apart are clues apart", "La bascule suit l’import", "migration", [1, 1]],
  ["any number will do", "Nous sommes 62 personnes", "company", [2]],
])("%s", (_, text, topic, weights) => {
  expect(clues(text, topic)).toEqual(weights);
});
