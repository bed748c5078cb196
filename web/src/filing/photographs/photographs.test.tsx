import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { fireEvent, render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expectAccessible } from '@/test/open';
import type { Photograph } from './drawn';
import { Photographs } from './Photographs';
import { asTaken } from './usePhotographs';
import type { Corners } from './pixels';
import { picturesAsPdf } from './picturesAsPdf';

const lies: Corners = [
  { x: 0.2, y: 0.1 },
  { x: 0.8, y: 0.12 },
  { x: 0.9, y: 0.9 },
  { x: 0.1, y: 0.88 },
];

// There is no canvas here: in b.jpg and c.jpg lies a page, and how one is found stands in straight.test.ts.
vi.mock('./drawn', () => ({
  pageIn: ({ name }: File) => (name === 'broken.jpg' ? Promise.reject(new Error()) : Promise.resolve(/^[bc]/.test(name) ? lies : null)),
  preview: ({ corners, look }: Photograph) => Promise.resolve(new File([], `${corners ? 'straight' : 'whole'} ${look}`)),
}));

const ascii = (bytes: Uint8Array) => Array.from(bytes, (each) => String.fromCharCode(each)).join('');
const picture = (width: number, height: number, byte: number) => ({ jpeg: Uint8Array.from([0xff, 0xd8, byte, 0xff, 0xd9]), width, height });

describe('Pictures as one PDF', () => {
  const file = ascii(picturesAsPdf([picture(3000, 2000, 1), picture(2000, 3000, 2)]));

  it('are its pages in their order, each lying or standing as the picture does and not stretched', () => {
    expect(file).toMatch(/^%PDF-1\.7\n/);
    expect(file).toMatch(/\/Count 2 \/Kids \[3 0 R 6 0 R\]/);
    expect([...file.matchAll(/\/MediaBox \[0 0 (\d+) (\d+)\]/g)].map(([, w, h]) => `${w}×${h}`)).toEqual(['842×595', '595×842']);
    const placed = [...file.matchAll(/q ([\d.]+) 0 0 ([\d.]+) ([\d.]+) ([\d.]+) cm/g)].map((found) => found.slice(1).map(Number));
    expect(placed[0]![0]! / placed[0]![1]!).toBeCloseTo(1.5, 2);
    expect(placed[1]![0]! / placed[1]![1]!).toBeCloseTo(2 / 3, 2);
    placed.forEach(([width, height, left, bottom], at) => {
      const [w, h] = at === 0 ? [842, 595] : [595, 842];
      expect(left! * 2 + width!).toBeCloseTo(w!, 0);
      expect(bottom! * 2 + height!).toBeCloseTo(h!, 0);
    });
    expect(file.indexOf('\u00d8\u0001')).toBeLessThan(file.indexOf('\u00d8\u0002'));
  });

  it('are found where its table says, byte for byte', () => {
    const start = Number(/startxref\n(\d+)\n%%EOF\n$/.exec(file)![1]);
    expect(file.slice(start, start + 4)).toBe('xref');
    const offsets = [...file.slice(start).matchAll(/(\d{10}) 00000 n /g)].map(([, offset]) => Number(offset));
    expect(offsets).toHaveLength(8);
    offsets.forEach((offset, at) => expect(file.slice(offset)).toMatch(new RegExp(`^${at + 1} 0 obj`)));
    [...file.matchAll(/\/Length (\d+) >>\nstream\n/g)].forEach((found) => {
      const end = found.index + found[0].length + Number(found[1]);
      expect(file.slice(end, end + 10)).toBe('\nendstream');
    });
  });
});

describe('The pages', () => {
  const photograph = (name: string) => asTaken(new File([name], name, { type: 'image/jpeg' }));

  function Pages({ names, onChange }: { names: string[]; onChange: (pictures: Photograph[]) => void }) {
    const [pictures, setPictures] = useState(() => names.map(photograph));
    const [keep, setKeep] = useState(true);
    return (
      <Photographs
        pictures={pictures}
        keep={keep}
        onKeep={setKeep}
        onChange={(next) => {
          setPictures(next);
          onChange(next);
        }}
      />
    );
  }

  const show = async (...names: string[]) => {
    URL.createObjectURL = (picture) => `blob:${(picture as File).name}`;
    URL.revokeObjectURL = () => undefined;
    const onChange = vi.fn<(pictures: Photograph[]) => void>();
    render(<Pages names={names} onChange={onChange} />);
    const pages = within(await screen.findByRole('region', { name: 'Photographs as one paper' }));
    return { onChange, pages, person: userEvent.setup(), last: () => onChange.mock.lastCall![0] };
  };

  it('are put in order, turned and left out', async () => {
    const { pages, person, last } = await show('a.jpg', 'b.jpg', 'c.jpg');
    const now = () => last().map(({ file, turn }) => `${file.name} ${turn}`);
    expect(pages.getByRole('button', { name: 'Move page 1 forward' })).toBeDisabled();
    expect(pages.getByRole('button', { name: 'Move page 3 back' })).toBeDisabled();
    await person.click(pages.getByRole('button', { name: 'Move page 3 forward' }));
    expect(now()).toEqual(['a.jpg 0', 'c.jpg 0', 'b.jpg 0']);
    await person.click(pages.getByRole('button', { name: 'Turn page 2 to the left' }));
    expect(now()).toEqual(['a.jpg 0', 'c.jpg 270', 'b.jpg 0']);
    await person.click(pages.getByRole('button', { name: 'Turn page 2 to the right' }));
    await person.click(pages.getByRole('button', { name: 'Turn page 1 to the right' }));
    expect(now()).toEqual(['a.jpg 90', 'c.jpg 0', 'b.jpg 0']);
    await waitFor(() =>
      expect(pages.getByRole('img', { name: 'Page 1: a.jpg' }).parentElement).toHaveStyle({ transform: 'rotate(90deg)' }),
    );
    await person.click(pages.getByRole('button', { name: 'Leave out page 1' }));
    expect(now()).toEqual(['c.jpg 0', 'b.jpg 0']);
  });

  it('whose edges are found are proposed, straightened when the filer says so, and as they were taken again', async () => {
    const { onChange, pages, person, last } = await show('a.jpg', 'broken.jpg', 'b.jpg', 'c.jpg');
    expect(await pages.findByText(/were found in the pictures of these pages: 3, 4\./)).toBeVisible();
    // Nothing is done before that.
    expect(onChange).not.toHaveBeenCalled();
    await person.click(pages.getByRole('button', { name: 'Straighten these pages' }));
    expect(last().map(({ corners }) => corners)).toEqual([null, null, lies, lies]);
    expect(pages.queryByText(/were found/)).toBeNull();
    await waitFor(() => expect(pages.getByRole('img', { name: 'Page 3: b.jpg' })).toHaveAttribute('src', 'blob:straight AS_TAKEN'));
    await person.click(pages.getByRole('button', { name: 'Show page 3 as it was taken' }));
    expect(last().map(({ corners }) => corners)).toEqual([null, null, null, lies]);
    await waitFor(() => expect(pages.getByRole('img', { name: 'Page 3: b.jpg' })).toHaveAttribute('src', 'blob:b.jpg'));
    expect(pages.queryByRole('button', { name: 'Show page 1 as it was taken' })).toBeNull();
  });

  it('have corners that are moved by keys, told in words, and used or not', async () => {
    const { onChange, pages, person, last } = await show('b.jpg');
    await pages.findByText(/were found/);
    await person.click(pages.getByRole('button', { name: 'Edges and contrast of page 1' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Page 1: edges and contrast' }));
    await expectAccessible();
    const corner = dialog.getByRole('button', { name: 'Upper left corner' });
    expect(corner).toHaveAccessibleDescription(/arrow keys/);
    corner.focus();
    await person.keyboard('{ArrowRight}{ArrowDown}{Shift>}{ArrowLeft}{/Shift}');
    expect(dialog.getByText('Upper left corner: 17.8% from the left, 10.3% from the top')).toBeVisible();
    await person.click(dialog.getByRole('button', { name: 'Cancel' }));
    expect(onChange).not.toHaveBeenCalled();

    await person.click(pages.getByRole('button', { name: 'Edges and contrast of page 1' }));
    const again = within(await screen.findByRole('dialog'));
    again.getByRole('button', { name: 'Lower right corner' }).focus();
    // Not beyond the picture, and never over another corner.
    await person.keyboard('{Shift>}{ArrowRight>20}{/Shift}');
    await person.click(again.getByLabelText('Paper white and writing dark, in grey'));
    await person.click(again.getByRole('button', { name: 'Use this' }));
    expect(last()[0]).toMatchObject({ corners: [lies[0], lies[1], { x: 1, y: 0.9 }, lies[3]], look: 'GREY' });
    await waitFor(() => expect(pages.getByRole('img', { name: 'Page 1: b.jpg' })).toHaveAttribute('src', 'blob:straight GREY'));
  });

  it('have corners that are dragged, and that never cross', async () => {
    const { pages, person, last } = await show('b.jpg');
    await pages.findByText(/were found/);
    await person.click(pages.getByRole('button', { name: 'Edges and contrast of page 1' }));
    const dialog = within(await screen.findByRole('dialog'));
    const corner = dialog.getByRole('button', { name: 'Upper right corner' });
    corner.parentElement!.getBoundingClientRect = () => ({ left: 100, top: 50, width: 200, height: 400 }) as DOMRect;
    fireEvent.pointerDown(corner, { pointerId: 1, buttons: 1 });
    fireEvent.pointerMove(corner, { pointerId: 1, buttons: 1, clientX: 280, clientY: 90 });
    // Over the lower left corner.
    fireEvent.pointerMove(corner, { pointerId: 1, buttons: 1, clientX: 105, clientY: 440 });
    fireEvent.pointerUp(corner, { pointerId: 1 });
    fireEvent.pointerMove(corner, { pointerId: 1, buttons: 0, clientX: 200, clientY: 100 });
    await person.click(dialog.getByRole('button', { name: 'Use this' }));
    expect(last()[0]!.corners).toEqual([lies[0], { x: 0.9, y: 0.1 }, lies[2], lies[3]]);
  });

  it('stay whole where no page was found, unless the filer draws its edges', async () => {
    const { pages, person, last } = await show('a.jpg');
    await person.click(pages.getByRole('button', { name: 'Edges and contrast of page 1' }));
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByText(/No page was found in this picture/)).toBeVisible();
    await person.click(dialog.getByLabelText('Cut the page out along these edges and straighten it'));
    expect(dialog.queryByRole('button', { name: 'Upper left corner' })).toBeNull();
    await person.click(dialog.getByLabelText('Paper white and writing dark, in colour'));
    await person.click(dialog.getByRole('button', { name: 'Use this' }));
    expect(last()[0]).toMatchObject({ corners: null, look: 'COLOUR' });
    await person.click(pages.getByRole('button', { name: 'Edges and contrast of page 1' }));
    const again = within(await screen.findByRole('dialog'));
    expect(again.getByLabelText('Cut the page out along these edges and straighten it')).not.toBeChecked();
    expect(again.getByLabelText('Paper white and writing dark, in colour')).toBeChecked();
  });
});
