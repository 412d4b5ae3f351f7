import { fileSize } from '../../../../libs/ui/formats';
import type { PhotoFragment } from '../generated/graphql';

export function Photos({ photos }: { photos: readonly PhotoFragment[] }) {
  if (photos.length === 0) return null;
  return (
    <ul className="photos">
      {photos.map((photo) => (
        <li key={photo.id}>
          <a href={photo.url} target="_blank" rel="noreferrer">
            {photo.mediaType.startsWith('image/') ? (
              <img
                src={photo.previewUrl ?? photo.url}
                alt={photo.name}
                width={photo.width ?? undefined}
                height={photo.height ?? undefined}
                loading="lazy"
              />
            ) : (
              <span className="file">{photo.name}</span>
            )}
          </a>
          <span className="muted small">
            {fileSize(photo.bytes)}
            {photo.takenAtPlace && ` · 摄于${photo.takenAtPlace.address || '现场'}`}
          </span>
        </li>
      ))}
    </ul>
  );
}
