import { useRef } from 'preact/hooks';
import { t } from '../../utils/words.ts';

/** The bundled page, under the address where it pretends to stand. */
export function ExampleFrame({
  url,
  address,
  onReady,
}: {
  url: string;
  address: string;
  /** Gets the page once it is there. */
  onReady: (page: Document) => void;
}) {
  const frame = useRef<HTMLIFrameElement>(null);
  return (
    <figure class="example">
      <figcaption class="example-address" dir="ltr">
        {address.replace(/^https:\/\/(?:www\.)?/, '')}
      </figcaption>
      <iframe
        ref={frame}
        title={t('examplePage')}
        src={url}
        onLoad={() => {
          const page = frame.current?.contentDocument;
          if (page) onReady(page);
        }}
      />
    </figure>
  );
}
