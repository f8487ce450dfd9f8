import { Fragment } from 'react';
import { readableAddress } from './evidence.ts';

/** A link to another site, written as its address; long ones break after a slash. */
export function AddressLink({ url }: { readonly url: string }) {
  const parts = readableAddress(url).split('/');
  return (
    <a href={url} rel="noopener noreferrer">
      {parts.map((part, index) => (
        <Fragment key={index}>
          {part}
          {index < parts.length - 1 ? (
            <>
              /<wbr />
            </>
          ) : null}
        </Fragment>
      ))}
    </a>
  );
}
