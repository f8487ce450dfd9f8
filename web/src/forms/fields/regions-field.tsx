import { useContext, useRef, useState, type RefObject } from 'react';
import {
  Button,
  ComboBox,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Text,
  type Key,
} from 'react-aria-components';
import { useWords } from '../../words/words.ts';
import { codesOf } from '../answers.ts';
import { FormContext } from '../form-context.ts';
import type { RegionChoice } from '../questionnaire.ts';
import type { FieldProps } from './field.ts';

/** Regions in order, the one mainly responsible first. */
export function RegionsField({ answer, onChange, isWrong, describedBy }: FieldProps) {
  const words = useWords();
  const { choices } = useContext(FormContext);
  const [said, setSaid] = useState('');
  const search = useRef<HTMLInputElement>(null);
  const codes = codesOf(answer);
  const nameOf = (code: string) => choices.regions.find((one) => one.code === code)?.name ?? code;
  const change = (next: readonly string[], sentence: string) => {
    onChange(next);
    setSaid(sentence);
  };
  return (
    <>
      {codes.length === 0 ? null : (
        <ChosenRegions
          codes={codes}
          nameOf={nameOf}
          onRemove={(code) => {
            change(
              codes.filter((one) => one !== code),
              words.say('forms.regions.removed', { region: nameOf(code) }),
            );
            search.current?.focus(); // the button goes away
          }}
          onPutFirst={(code) => {
            change(
              [code, ...codes.filter((one) => one !== code)],
              words.say('forms.regions.is-first', { region: nameOf(code) }),
            );
            search.current?.focus();
          }}
        />
      )}
      <RegionSearch
        input={search}
        regions={choices.regions.filter(({ code }) => !codes.includes(code))}
        isWrong={isWrong}
        describedBy={describedBy}
        onChoose={(code) =>
          change([...codes, code], words.say('forms.regions.added', { region: nameOf(code) }))
        }
      />
      <p role="status" className="visually-hidden">
        {said}
      </p>
    </>
  );
}

function ChosenRegions(props: {
  readonly codes: readonly string[];
  readonly nameOf: (code: string) => string;
  readonly onRemove: (code: string) => void;
  readonly onPutFirst: (code: string) => void;
}) {
  const words = useWords();
  const { locale } = useContext(FormContext);
  return (
    <ol className="form-chosen">
      {props.codes.map((code, index) => {
        const region = props.nameOf(code);
        return (
          <li key={code}>
            <span lang={locale}>{region}</span>
            {index === 0 ? (
              <span className="tag">{words.say('forms.regions.first')}</span>
            ) : (
              <button
                type="button"
                className="button button-quiet"
                onClick={() => props.onPutFirst(code)}
              >
                {words.say('forms.regions.put-first')}
                <span className="visually-hidden">: {region}</span>
              </button>
            )}
            <button
              type="button"
              className="button button-quiet"
              onClick={() => props.onRemove(code)}
            >
              {words.say('forms.entries.remove')}
              <span className="visually-hidden">: {region}</span>
            </button>
          </li>
        );
      })}
    </ol>
  );
}

function RegionSearch({
  input,
  regions,
  onChoose,
  isWrong,
  describedBy,
}: {
  readonly input: RefObject<HTMLInputElement | null>;
  readonly regions: readonly RegionChoice[];
  readonly onChoose: (code: string) => void;
  readonly isWrong: boolean;
  readonly describedBy: string | undefined;
}) {
  const words = useWords();
  const { locale } = useContext(FormContext);
  const [text, setText] = useState('');
  const choose = (key: Key | null) => {
    if (key === null) return;
    onChoose(String(key));
    setText('');
  };
  return (
    <ComboBox
      className="form-search"
      items={matching(regions, text)}
      inputValue={text}
      onInputChange={setText}
      selectedKey={null}
      onSelectionChange={choose}
      menuTrigger="focus"
      allowsEmptyCollection
      isInvalid={isWrong}
      aria-describedby={describedBy}
    >
      <Label>{words.say('forms.regions.search')}</Label>
      <div className="form-search-box">
        <Input ref={input} autoComplete="off" />
        <Button className="button" aria-label={words.say('forms.regions.show-all')}>
          <span aria-hidden="true">▾</span>
        </Button>
      </div>
      <Popover className="form-popover" offset={4} maxHeight={320}>
        <ListBox<RegionChoice>
          className="form-listbox"
          renderEmptyState={() => (
            <p className="form-listbox-empty">{words.say('forms.regions.none')}</p>
          )}
        >
          {({ code, name, country }) => (
            <ListBoxItem id={code} textValue={name} lang={locale} className="form-listbox-item">
              <Text slot="label">{name}</Text> <Text slot="description">{country?.name}</Text>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}

/** Regions whose name, own name or country holds the text; case and accents do not count. */
function matching(regions: readonly RegionChoice[], text: string): readonly RegionChoice[] {
  const sought = plain(text);
  if (sought === '') return regions;
  return regions.filter(({ name, nativeName, country }) =>
    [name, nativeName, country?.name ?? ''].some((one) => plain(one).includes(sought)),
  );
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
}
