// The site of the soak: what a reader of news goes through in a day, again and again.
const FILLER =
  'Rain is expected in the hills on Sunday, the weather service says, and wind in the east. ';

const NAMED = [
  'A.Q. Khan sold the Ghauri missile to nobody, he said.',
  'KOMID was named in a report, and so was the Nodong missile.',
  'North Korea and Pakistan signed an agreement on trade in Islamabad.',
  'Benazir Bhutto flew to Pyongyang in 1993.',
];

const paragraphs = (texts: readonly string[]) =>
  texts.map((text) => `<p>${text} ${FILLER.repeat(4)}</p>`).join('\n');

const article = (title: string, texts: readonly string[], script = '') =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>${title}</title>
<h1>${title}</h1><main>${paragraphs(texts)}</main>${script}`;

const many = (text: (at: number) => string) => Array.from({ length: 60 }, (_, at) => text(at));
const named = (at: number) => NAMED[at % NAMED.length] as string;

// Turns to another article as an application does: another address, other nodes, the same document.
const TURN = `<script>
  const named = ${JSON.stringify(NAMED)};
  function turn(nth) {
    history.pushState(null, '', '/app/' + nth);
    document.querySelector('main').replaceChildren(...Array.from({ length: 60 }, (_, at) => {
      const paragraph = document.createElement('p');
      paragraph.textContent = named[(nth + at) % named.length] + ' Article ' + nth + '.';
      return paragraph;
    }));
  }
</script>`;

// What a live page does: it adds, takes away, and edits, ten times a second, and stays as long as it was.
const LIVE = `<script>
  const named = ${JSON.stringify(NAMED)};
  const main = document.querySelector('main');
  let ticks = 0;
  let isPaused = false;
  setInterval(() => {
    if (isPaused) return;
    ticks += 1;
    const paragraph = document.createElement('p');
    paragraph.append(named[ticks % named.length], document.createElement('b'));
    paragraph.lastChild.textContent = ' Line ' + ticks % 1000 + '.';
    main.append(paragraph);
    main.children[1].remove(); // The first stays: there the pointer rests.
    const edited = main.children[30];
    edited.firstChild.data = named[(ticks + 1) % named.length];
    main.children[40].lastChild.textContent = ' Updated ' + ticks % 1000 + '.';
    if (ticks % 10 === 0) main.children[20].innerHTML = '<i>' + named[ticks % named.length] + '</i>';
  }, 100);
</script>`;

/** The pages, by their path. */
export const SOAK_PAGES: Readonly<Record<string, string>> = {
  '/news': article('News of the topics', many(named)),
  '/quiet': article(
    'Weather',
    many(() => 'Snow in the mountains.'),
  ),
  '/app': article('An application', many(named), TURN),
  '/live': article('As it happens', many(named), LIVE),
};
