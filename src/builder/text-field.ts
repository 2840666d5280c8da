import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';

/** A field to type into. */
export interface TextField {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly type?: 'text' | 'url' | undefined;
  readonly value: string;
  readonly placeholder?: string | undefined;
  /** Called with the trimmed text when the field loses focus. */
  readonly onChange: (value: string) => void;
}

/** A field with its label and hint. */
export function textField({ id, label, hint, type = 'text', value, placeholder, onChange }: TextField): TemplateResult {
  return html`<div class="stack">
    <label for=${id}>${label}</label>
    <input
      class="field"
      id=${id}
      type=${type}
      dir=${type === 'url' ? 'ltr' : 'auto'}
      autocomplete="off"
      spellcheck="false"
      placeholder=${placeholder ?? nothing}
      aria-describedby=${hint ? `${id}-hint` : nothing}
      .value=${live(value)}
      @change=${(event: Event) => onChange((event.target as HTMLInputElement).value.trim())}
    />
    ${hint ? html`<span class="small soft" id=${`${id}-hint`}>${hint}</span>` : nothing}
  </div>`;
}
