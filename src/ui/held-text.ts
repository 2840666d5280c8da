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

/** On an input: the text it holds, written only where it holds another; without a text it keeps what it holds. */
export const heldText = directive(HeldText);
