import type { WordKey } from '../../words/messages.ts';
import { useWords } from '../../words/words.ts';
import type { ZoomControl } from './pan-and-zoom.ts';

interface Tool {
  readonly key: WordKey;
  readonly sign: string;
  readonly run: (control: ZoomControl) => void;
}

const ZOOMING: readonly Tool[] = [
  { key: 'map.zoom.in', sign: '+', run: (control) => control.enlarge(1.6) },
  { key: 'map.zoom.out', sign: '−', run: (control) => control.enlarge(1 / 1.6) },
];

const MOVING: readonly Tool[] = [
  { key: 'map.move.west', sign: '←', run: (control) => control.move(-0.25, 0) },
  { key: 'map.move.north', sign: '↑', run: (control) => control.move(0, -0.25) },
  { key: 'map.move.south', sign: '↓', run: (control) => control.move(0, 0.25) },
  { key: 'map.move.east', sign: '→', run: (control) => control.move(0.25, 0) },
];

/** Buttons that enlarge and move the map, for everybody who cannot or does not want to drag. */
export function MapTools({
  control,
  scale,
}: {
  readonly control: ZoomControl | null;
  readonly scale: number;
}) {
  const words = useWords();
  const isWhole = scale <= 1;
  return (
    <div className="map-tools no-print">
      <div className="map-tools-row" role="group" aria-label={words.say('map.tools')}>
        {ZOOMING.map((tool) => (
          <ToolButton key={tool.key} tool={tool} control={control} />
        ))}
        {isWhole ? null : (
          <>
            {MOVING.map((tool) => (
              <ToolButton key={tool.key} tool={tool} control={control} />
            ))}
          </>
        )}
        <button
          type="button"
          className="button"
          aria-disabled={isWhole}
          data-disabled={isWhole ? '' : undefined}
          onClick={() => control?.showAll()}
        >
          {words.say('map.zoom.all')}
        </button>
      </div>
      <p className="small soft">{words.say('map.hint')}</p>
    </div>
  );
}

function ToolButton({
  tool: { key, sign, run },
  control,
}: {
  readonly tool: Tool;
  readonly control: ZoomControl | null;
}) {
  const words = useWords();
  const name = words.say(key);
  return (
    <button
      type="button"
      className="button map-tool"
      aria-label={name}
      title={name}
      onClick={() => control === null || run(control)}
    >
      <span aria-hidden="true">{sign}</span>
    </button>
  );
}
