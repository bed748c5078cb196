import { bestLanguage, languageOf, languages } from '@/i18n/languages';
import { type Finding, check, isFromInside } from '@/proof';
import { filled, isolated } from '../texts';
import { findingTextsOf, wordsOf } from './words';

const MARKS = { HOLDS: '✓', FAILS: '✗', NOT_CLAIMED: '–' };

/** `verify.html` of a package: what the screen does, in one file that asks nobody. It is read from a disk. */
export function start(root: HTMLElement, wanted: readonly string[]) {
  let language = languageOf(bestLanguage(wanted));
  const draw = () => {
    const words = wordsOf(language);
    document.documentElement.lang = language.code;
    document.documentElement.dir = language.dir;
    document.title = words.title;
    const file = input('file', '.zip,.asice');
    const policy = input('policy', '.txt');
    const time = input('time', '.pem,.crt');
    const button = made('button', { textContent: words.check, disabled: true });
    const found = made('div', {});
    found.setAttribute('role', 'status');
    file.onchange = () => {
      button.disabled = !file.files?.length;
      found.replaceChildren();
    };
    policy.onchange = time.onchange = () => found.replaceChildren();
    button.onclick = () => {
      button.disabled = true;
      void said(file.files![0]!, policy.files?.[0], time.files?.[0])
        .then((lines) => found.replaceChildren(...lines))
        .catch(() => found.replaceChildren(result(words.unreadable, 'bad')))
        .finally(() => (button.disabled = false));
    };
    root.replaceChildren(
      languageChoice(),
      made('h1', { textContent: words.title }),
      made('p', { textContent: words.page.lead }),
      labelled(words.file, words.fileHelp, file),
      labelled(words.policy, words.page.policyHelp, policy),
      labelled(words.time, words.page.timeHelp, time),
      button,
      found,
    );
  };

  const languageChoice = () => {
    const choice = made('select', {});
    choice.setAttribute('aria-label', 'Language / 语言');
    choice.append(...languages.map(({ code, name }) => made('option', { value: code, textContent: name, lang: code })));
    choice.value = language.code;
    choice.onchange = () => {
      language = languageOf(choice.value);
      draw();
      root.querySelector('select')?.focus();
    };
    return choice;
  };

  const said = async (file: File, policy: File | undefined, time: File | undefined): Promise<HTMLElement[]> => {
    const words = wordsOf(language);
    const findings = await check(await bytesOf(file), {
      policy: policy && (await bytesOf(policy)),
      time: time && (await bytesOf(time)),
    });
    if (findings.length === 0) return [result(words.noPackage, 'bad')];
    const texts = findingTextsOf(language);
    const failed = findings.filter(({ status }) => status === 'FAILS').map(({ code }) => code);
    const open = isFromInside(findings);
    const code = failed.length > 0 ? 'result-fails' : open ? 'result-holds-by-its-own-keys' : 'result-holds';
    const list = made('ul', {});
    list.append(...findings.map((finding) => line(finding)));
    return [result(filled(texts.get(code) ?? code, [failed.join(', ')]), failed.length > 0 ? 'bad' : open ? 'open' : 'good'), list];
  };

  const line = (finding: Finding): HTMLElement => {
    const words = wordsOf(language);
    const [first = ''] = finding.details.map(isolated);
    const text =
      finding.code === 'trust-inside'
        ? words.finding.trustInside.replace('{{first}}', () => first)
        : filled(findingTextsOf(language).get(finding.code) ?? finding.code, finding.details);
    const mark = made('span', { textContent: MARKS[finding.status] });
    mark.setAttribute('role', 'img');
    mark.setAttribute('aria-label', words.status[finding.status] ?? '');
    const item = made('li', {});
    item.append(mark, ' ' + text);
    return item;
  };

  draw();
}

function made<K extends keyof HTMLElementTagNameMap>(name: K, properties: Partial<HTMLElementTagNameMap[K]>): HTMLElementTagNameMap[K] {
  return Object.assign(document.createElement(name), properties);
}

const input = (id: string, accept: string) => made('input', { type: 'file', id, accept });

function labelled(text: string, help: string, field: HTMLInputElement): HTMLElement {
  const whole = made('p', {});
  const hint = made('small', { textContent: help, id: field.id + '-help' });
  field.setAttribute('aria-describedby', hint.id);
  whole.append(made('label', { textContent: text, htmlFor: field.id }), field, hint);
  return whole;
}

function result(text: string, className: string): HTMLElement {
  return made('p', { textContent: text, className });
}

const bytesOf = async (file: File) => new Uint8Array(await file.arrayBuffer());
