import { Component, CUSTOM_ELEMENTS_SCHEMA, ElementRef, viewChild } from '@angular/core';
import 'peer-support-widgets/story-card.js';

/** Angular takes the tags of other libraries where a component says so; their types come from `HTMLElementTagNameMap`. */
@Component({
  selector: 'app-help',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <peer-story-card #card src="/stories.json" [attr.topic]="topic" (peer-story-open)="opened()">
      <p>Call or text <a href="tel:988">988</a> at any hour.</p>
    </peer-story-card>
  `,
})
export class HelpComponent {
  readonly topic = 'panic';
  private readonly card = viewChild.required<ElementRef<HTMLElementTagNameMap['peer-story-card']>>('card');

  opened(): void {
    void this.card().nativeElement.reload();
  }
}
