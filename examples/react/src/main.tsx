import { createRoot } from 'react-dom/client';
import 'peer-support-widgets/group-finder.js';

function Groups({ topic }: { topic: string }) {
  return (
    <peer-group-finder src="/groups.json" region="US" topics={topic} page-size={10} onpeer-group-select={(event: Event) => console.log(event.type)}>
      <p>
        Call or text <a href="tel:988">988</a> at any hour.
      </p>
    </peer-group-finder>
  );
}

createRoot(document.querySelector('#app')!).render(<Groups topic="anxiety" />);

// @ts-expect-error: no such view
export const wrong = <peer-group-finder view="map" />;
