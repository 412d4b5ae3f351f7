import { keep, kept } from './kept-draft';

const form = document.querySelector<HTMLFormElement>('#what')!;
const field = <Kind extends HTMLElement>(id: string) => document.getElementById(id) as Kind | null;
const words = field<HTMLTextAreaElement>('words')!;
const address = field<HTMLInputElement>('address');
const note = field('note')!;
const similar = field('similar')!;
const key = form.elements.namedItem('key') as HTMLInputElement;

const say = (sentence: string) => {
  note.textContent = sentence;
  note.hidden = sentence === '';
};

// Words typed here before the network went: back where they were, under the same key.
const before = kept();
if (
  before &&
  before.words !== words.value &&
  before.words.length > words.value.length &&
  (words.value === '' || before.key === key.value)
) {
  words.value = before.words;
  if (address && address.value === '') address.value = before.address;
  if (before.key) {
    const fresh = key.value;
    key.value = before.key;
    // what is changed now is another request than the one that may have gone out under the old key
    words.addEventListener('input', () => (key.value = words.value === before.words ? before.key : fresh));
  }
  say('上次没提交的内容已为您找回。');
}

let wait = 0;
let asked = '';
const changed = () => {
  keep({ key: key.value, words: words.value, address: address?.value ?? '' });
  clearTimeout(wait);
  wait = window.setTimeout(look, 500);
};

form.addEventListener('input', changed);

async function look() {
  const text = words.value.trim();
  if (text.length < 5 || text === asked || !navigator.onLine) return;
  asked = text;
  const query = new URLSearchParams({
    words: text.slice(0, 200),
    category: (form.elements.namedItem('category') as HTMLSelectElement).value,
  });
  for (const name of ['longitude', 'latitude']) {
    const value = (form.elements.namedItem(name) as HTMLInputElement | null)?.value;
    if (value) query.set(name, value);
  }
  const answer = await fetch(`/new/similar?${query}`).catch(() => null);
  if (answer?.ok && asked === text) similar.innerHTML = await answer.text();
}

form.addEventListener('submit', (event) => {
  if (navigator.onLine) return;
  event.preventDefault();
  keep({ key: key.value, words: words.value, address: address?.value ?? '' });
  say('网络断开了。内容已存在这部手机上，恢复后再点“继续”。');
  note.focus();
});
addEventListener('offline', () => say('网络断开了。内容已存在这部手机上，可以接着写。'));
addEventListener('online', () => say('网络已恢复，可以继续。'));

// Photos: shown at once, from the phone itself.
const photos = field<HTMLInputElement>('photos');
const shots = field('shots');
photos?.addEventListener('change', () => {
  const large = [...(photos.files ?? [])].find(({ size }) => size > 20 * 1024 * 1024);
  if (large) say(`“${large.name}”超过 20 MB，请换小一点的。`);
  shots!.replaceChildren(
    ...[...(photos.files ?? [])].map((file) => {
      const item = document.createElement('li');
      if (file.type.startsWith('image/')) {
        const picture = document.createElement('img');
        picture.src = URL.createObjectURL(file);
        picture.alt = file.name;
        picture.onload = () => URL.revokeObjectURL(picture.src);
        item.append(picture);
      } else item.textContent = file.name;
      return item;
    }),
  );
});

// 用现在的位置: only when asked, only into this form.
const here = field<HTMLButtonElement>('here');
if (here && 'geolocation' in navigator) {
  here.hidden = false;
  here.addEventListener('click', () => {
    say('正在定位');
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        (form.elements.namedItem('longitude') as HTMLInputElement).value = coords.longitude.toFixed(6);
        (form.elements.namedItem('latitude') as HTMLInputElement).value = coords.latitude.toFixed(6);
        say(`已记下您现在的位置，误差约 ${Math.round(coords.accuracy)} 米。请再写一句路名或门牌。`);
      },
      () => say('没有取到位置，请直接写路名或门牌。'),
      { timeout: 10_000, maximumAge: 60_000 },
    );
  });
}
