import type { RequestEntry, RequestRow } from '@center/requests';

/** What a requester is told, in one short message, with the link that needs no sign-in (F7). Null: this is no news to them. */
export function wordsFor(
  event: string,
  request: RequestRow,
  entry: RequestEntry,
  names: { centre: string; link: string },
): string | null {
  const about = `您的诉求 ${request.number}`;
  const more = `查看进展：${names.link}`;
  switch (event) {
    case 'request.filed':
      return `【${names.centre}】${about}已收到。${more}`;
    case 'request.moreAsked':
      return `【${names.centre}】${about}需要您补充：${short(entry.words)}。${more}`;
    case 'request.declined':
      return `【${names.centre}】${about}未能受理：${short(entry.words)}。有不同意见可以提出。${more}`;
    case 'request.dispatched':
      return `【${names.centre}】${about}已派给${entry.facts.unit ?? '承办单位'}，会先与您联系。${more}`;
    case 'request.answered':
      return request.mergedInto
        ? `【${names.centre}】${about}并入的同一事项已有答复：${short(entry.words)}。${more}`
        : `【${names.centre}】${about}已有答复，请您看过后评价。${more}`;
    case 'request.merged':
      return `【${names.centre}】${about}与另一件是同一事项，一起办理，办结时同样告诉您。${more}`;
    default:
      return null;
  }
}

const short = (words: string | null): string => (words && words.length > 40 ? `${words.slice(0, 39)}…` : (words ?? ''));
