// How a question is called inside of a sentence.

import type { Field } from "@labelwright/editor";

/** "What is the weather?" → "What is the weather". */
export function calledInText({ name }: Field): string {
  return name.replace(/\s*[?？;؟:：]+$/u, "");
}
