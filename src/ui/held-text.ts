import { noChange } from 'lit';
import { directive, Directive, type ElementPart } from 'lit/directive.js';

class HeldText extends Directive {
  override render(text: string | undefined): unknown {
    return text;
  }

  override update({ element }: ElementPart, [text]: [string | undefined]): unknown {
    const box = element as HTMLInputElement;
    if (text !== undefined && text !== box.value) box.value = text;
    return noChange;
  }
}

/** Sets the value of an input, but only if it differs, so that the caret stays; without a text the input is left alone. */
export const heldText = directive(HeldText);
