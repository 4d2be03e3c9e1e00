import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useText } from '../i18n/texts.tsx';
import { blackOut } from './black-out.ts';
import { type Box, boxAfterKey, boxBetween, freshBox, type Point } from './boxes.ts';

interface PictureEditorProps {
  readonly dialog: RefObject<HTMLDialogElement | null>;
  readonly picture: string;
  readonly onApply: (picture: string) => void;
}

/** Boxes over a picture, drawn with the pointer or set with the keyboard, and then blacked out for good. */
export function PictureEditor({ dialog, picture, onApply }: PictureEditorProps) {
  const t = useText('report');
  const common = useText('common');
  const [boxes, setBoxes] = useState<readonly Box[]>([]);
  const [from, setFrom] = useState<Point>();
  const [to, setTo] = useState<Point>();
  const frame = useRef<HTMLDivElement>(null);
  // The arrow keys are for the box that came last.
  useEffect(() => {
    [...(frame.current?.querySelectorAll<HTMLElement>('button.box') ?? [])].at(-1)?.focus();
  }, [boxes.length]);
  const drawn = from && to && boxBetween(from, to);
  const close = () => {
    setBoxes([]);
    dialog.current?.close();
  };
  const apply = async () => {
    onApply(await blackOut(picture, boxes));
    close();
  };
  const pointOf = ({ clientX, clientY }: PointerEvent): Point => {
    const { left, top, width, height } = (frame.current as HTMLElement).getBoundingClientRect();
    return { x: (clientX - left) / width, y: (clientY - top) / height };
  };
  const add = (box: Box | undefined) => {
    if (box) setBoxes((old) => [...old, box]);
  };
  const change = (at: number, next: Box | undefined) =>
    setBoxes((old) => old.flatMap((box, other) => (other === at ? (next ?? []) : box)));
  const end = () => {
    add(drawn || undefined);
    setFrom(undefined);
    setTo(undefined);
  };
  return (
    <dialog ref={dialog} class="window" aria-labelledby="hide-title" onClose={() => setBoxes([])}>
      <div class="stack">
        <h2 id="hide-title">{t('picture-hide')}</h2>
        <p>{t('picture-hide-explained')}</p>
        <div
          ref={frame}
          class="editor"
          onPointerDown={(event) => {
            if (event.target instanceof HTMLButtonElement) return;
            event.preventDefault();
            event.currentTarget.setPointerCapture(event.pointerId);
            setFrom(pointOf(event));
          }}
          onPointerMove={(event) => from && setTo(pointOf(event))}
          onPointerUp={end}
          onPointerCancel={end}
        >
          <img src={picture} alt={t('picture-alt')} draggable={false} />
          {boxes.map((box, at) => (
            <button
              // A box is its place in the list.
              key={at}
              type="button"
              class="box"
              style={styleOf(box)}
              aria-label={t('box', { number: at + 1 })}
              onKeyDown={(event) => {
                if (event.key === 'Delete' || event.key === 'Backspace') return change(at, undefined);
                const next = boxAfterKey(box, event.key, event.shiftKey);
                if (!next) return;
                event.preventDefault();
                change(at, next);
              }}
            />
          ))}
          {drawn && <span class="box" style={styleOf(drawn)} />}
        </div>
        <div class="row">
          <button type="button" class="button quiet" onClick={() => add(freshBox(boxes))}>
            {t('box-add')}
          </button>
          {boxes.length > 0 && (
            <button type="button" class="button quiet" onClick={() => setBoxes(boxes.slice(0, -1))}>
              {common('undo')}
            </button>
          )}
          <button
            type="button"
            class="button primary"
            disabled={boxes.length === 0}
            onClick={() => void apply()}
          >
            {t('boxes-apply')}
          </button>
          <button type="button" class="button" onClick={close}>
            {t('cancel')}
          </button>
        </div>
      </div>
    </dialog>
  );
}

function styleOf({ left, top, width, height }: Box): string {
  const percent = (part: number) => `${part * 100}%`;
  return `left:${percent(left)};top:${percent(top)};width:${percent(width)};height:${percent(height)}`;
}
