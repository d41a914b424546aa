import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import type { Evidence } from '../utils/icp/draft.ts';
import { t, tCount } from '../utils/words.ts';
import { type AddedReport, addedText, notTakenText } from './added-report.ts';
import type { MoveTarget } from './EvidenceCard.tsx';
import { SuggestedTokens } from './SuggestedTokens.tsx';
import { SuggestionList } from './SuggestionList.tsx';
import { sortTyped } from './sort-typed.ts';
import { splitEntries } from './split-values.ts';
import { TokenList, type TokenListActions } from './TokenList.tsx';
import { offeredTerms, type Term, type Vocabulary } from './vocabulary.ts';

/** More than this fold away behind "Show n more". */
const SHOWN = 14;
const OPTIONS = 7;
const FLASH_MS = 700;
const NONE: readonly Term[] = [];

export interface TokenInputProps<Field extends string> {
  /** The field's visible name; `labelId` is the element that holds it. */
  labelId: string;
  placeholder: string;
  values: readonly string[];
  /** The same function, and the same `evidenceOf`, for as long as they give the same: the tokens are drawn from them. */
  display: (value: string) => string;
  evidenceOf: (value: string) => Evidence[];
  /** Weakly supported values that are offered. */
  suggested: readonly string[];
  vocabulary?: Vocabulary | undefined;
  /** What the person used before, the likeliest first. */
  used?: readonly Term[] | undefined;
  /** What to say about a word that a closed vocabulary does not know. */
  unknown?: (text: string) => string;
  prose: boolean;
  readOnly: boolean;
  moveTargets: readonly MoveTarget<Field>[];
  /** `report` comes with what was pasted or typed as a list. */
  onAdd: (values: string[], report?: AddedReport) => void;
  onRemove: (value: string) => void;
  onMove: (value: string, to: Field) => void;
  onNever: (value: string) => void;
  /** Forgets that a value was used. */
  onForget?: ((value: string) => void) | undefined;
  onShowOnPage?: ((value: string, evidence: Evidence) => void) | undefined;
  announce: (text: string) => void;
}

/** A list that is typed into: Enter or comma adds, a pasted list becomes many, arrows walk the values. */
export function TokenInput<Field extends string>(props: TokenInputProps<Field>) {
  const {
    labelId,
    placeholder,
    values,
    display,
    evidenceOf,
    vocabulary,
    used = NONE,
    prose,
    readOnly,
    announce,
  } = props;
  const [text, setText] = useState('');
  const [problem, setProblem] = useState('');
  const [flash, setFlash] = useState<string | null>(null);
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const [unfolded, setUnfolded] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const area = useRef<HTMLDivElement>(null);
  const id = useId();

  const taken = useMemo(() => new Set(values), [values]);
  const offers = vocabulary !== undefined || used.length > 0;
  const options = open && offers ? offeredTerms(used, vocabulary, text, taken, OPTIONS) : [];
  const folds = values.length > SHOWN + 4;

  useEffect(() => {
    if (!flash) return;
    const timer = setTimeout(() => setFlash(null), FLASH_MS);
    return () => clearTimeout(timer);
  }, [flash]);

  useEffect(() => {
    if (problem) area.current?.parentElement?.scrollIntoView({ block: 'nearest' });
  }, [problem]);

  const faces = () => [...(area.current?.querySelectorAll<HTMLElement>('.token:not([hidden]) > .token-face') ?? [])];
  const focusToken = (at: number) => {
    const all = faces();
    (all[at] ?? (at < 0 ? all[0] : input.current))?.focus();
  };

  /** Adds what a text says; what cannot be taken stays in the box. Says whether anything was added. */
  const take = (written: string): boolean => takeAll(splitEntries(written, prose));
  const takeAll = (wanted: readonly string[]): boolean => {
    if (wanted.length === 0) return false;
    const { fresh, repeated, repeats, unknown, tooLong } = sortTyped(wanted, values, vocabulary);
    const left = [...unknown, ...tooLong];
    const report = { added: fresh.length, repeats, left: left.length };
    const list = wanted.length > 1;
    if (fresh.length > 0) props.onAdd(fresh, list ? report : undefined);
    if (repeated !== null && fresh.length === 0) setFlash(repeated);
    // The offer to take a whole list back is read out by itself.
    if (list && fresh.length === 0) announce(addedText(report));
    else if (!list && fresh.length > 0) announce(t('stepAdded', display(fresh[0] ?? '')));
    else if (!list && repeated !== null) announce(t('alreadyThere', display(repeated)));
    setText(left.join(list ? '; ' : ', '));
    setProblem(notTakenText(unknown, tooLong, props.unknown));
    setActive(-1);
    setOpen(false);
    return fresh.length > 0;
  };
  const pick = (term: Term) => takeAll([term.value]);

  const remove = (value: string, at: number, focusAfter: 'token' | 'input') => {
    props.onRemove(value);
    // After the value has gone, the next one stands where it stood.
    requestAnimationFrame(() => {
      if (focusAfter === 'input' || faces().length === 0) input.current?.focus();
      else focusToken(Math.min(at, faces().length - 1));
    });
  };

  const onInputKey = (event: KeyboardEvent) => {
    if (event.isComposing || !(event.currentTarget instanceof HTMLInputElement)) return;
    const box = event.currentTarget;
    const atStart = box.selectionStart === 0 && box.selectionEnd === 0;
    const option = options[active];
    const handled = (): boolean => {
      switch (event.key) {
        case 'Enter':
          // Sending leaves the box first, which takes its text.
          if (event.metaKey || event.ctrlKey) return false;
          if (option) pick(option);
          else take(text);
          return true;
        case ',':
          if (prose || !text.trim()) return !prose;
          take(text);
          return true;
        case 'Tab':
          return !event.shiftKey && text.trim() !== '' && (option ? pick(option) : take(text));
        case 'ArrowDown':
        case 'ArrowUp': {
          // In an empty box it brings what was used before.
          if (!open && offers) setOpen(true);
          if (options.length === 0) return !open && offers;
          const step = event.key === 'ArrowDown' ? 1 : -1;
          setActive((active + step + options.length + (active < 0 && step < 0 ? 1 : 0)) % options.length);
          return true;
        }
        case 'Escape':
          if (options.length === 0 && !text && !problem) return false;
          if (options.length > 0) setOpen(false);
          else setText('');
          setProblem('');
          return true;
        case 'Delete':
          if (!event.shiftKey || !option?.used || !props.onForget) return false;
          props.onForget(option.value);
          return true;
        case 'Backspace':
        case 'ArrowLeft':
          if (!atStart || values.length === 0) return false;
          focusToken(faces().length - 1);
          return true;
        case 'Home':
          if (text || values.length === 0) return false;
          focusToken(0);
          return true;
        default:
          return false;
      }
    };
    if (handled()) event.preventDefault();
  };

  const onTokenKey = (event: KeyboardEvent, value: string) => {
    const all = faces();
    const at = all.indexOf(event.currentTarget as HTMLElement);
    const handled = (): boolean => {
      switch (event.key) {
        case 'ArrowLeft':
          focusToken(Math.max(0, at - 1));
          return true;
        case 'ArrowRight':
          if (at === all.length - 1) input.current?.focus();
          else focusToken(at + 1);
          return true;
        case 'Home':
          focusToken(0);
          return true;
        case 'End':
          input.current?.focus();
          return true;
        case 'Backspace':
        case 'Delete':
          if (!readOnly) remove(value, event.key === 'Backspace' ? at - 1 : at, 'token');
          return true;
        default:
          // Typing goes on in the box.
          if (event.key.length === 1 && event.key !== ' ' && !event.ctrlKey && !event.metaKey) input.current?.focus();
          return false;
      }
    };
    if (handled()) event.preventDefault();
  };

  // The newest of everything, behind functions that stay the same: a keystroke draws the box and not the tokens.
  const latest = useRef({ props, remove, onTokenKey });
  latest.current = { props, remove, onTokenKey };
  const actions = useMemo<TokenListActions<Field>>(
    () => ({
      remove: (value, at) => latest.current.remove(value, at, 'input'),
      key: (event, value) => latest.current.onTokenKey(event, value),
      card: (value, at) => ({
        onShowOnPage: props.onShowOnPage && ((evidence) => latest.current.props.onShowOnPage?.(value, evidence)),
        ...(readOnly
          ? {}
          : {
              onRemove: () => latest.current.remove(value, at, 'input'),
              moveTargets: latest.current.props.moveTargets,
              onMove: (to: Field) => latest.current.props.onMove(value, to),
              onNever: () => latest.current.props.onNever(value),
            }),
      }),
    }),
    [readOnly, props.onShowOnPage === undefined],
  );
  const visible = folds && !unfolded ? SHOWN : values.length;
  const tokens = useMemo(
    () => <TokenList<Field> {...{ labelId, values, display, evidenceOf, flash, visible, readOnly, actions }} />,
    [labelId, values, display, evidenceOf, flash, visible, readOnly, actions],
  );

  return (
    <div class="tokens-field">
      {/* biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: a click beside the tokens means the box, which the keyboard reaches anyway */}
      <div
        ref={area}
        class={prose ? 'tokens prose' : 'tokens'}
        onClick={(event) => event.target === event.currentTarget && input.current?.focus()}
      >
        {tokens}
        {folds && (
          <button type="button" class="more" aria-expanded={unfolded} onClick={() => setUnfolded(!unfolded)}>
            {unfolded ? t('showLess') : tCount('showAll', values.length - SHOWN)}
          </button>
        )}
        <SuggestedTokens
          values={props.suggested}
          readOnly={readOnly}
          display={display}
          evidenceOf={evidenceOf}
          onAccept={(value) => {
            props.onAdd([value]);
            announce(t('stepAdded', display(value)));
          }}
          onNever={props.onNever}
          onShowOnPage={props.onShowOnPage}
        />
        {!readOnly && (
          <input
            ref={input}
            class="token-box"
            type="text"
            dir="auto"
            autocomplete="off"
            spellcheck={prose}
            placeholder={placeholder}
            value={text}
            aria-labelledby={labelId}
            aria-description={t('tokenHelp')}
            aria-describedby={problem ? `${id}-problem` : undefined}
            aria-invalid={problem !== '' || undefined}
            {...(offers
              ? {
                  role: 'combobox',
                  'aria-autocomplete': 'list' as const,
                  'aria-expanded': options.length > 0,
                  'aria-controls': `${id}-options`,
                  'aria-activedescendant': options[active] ? `${id}-option-${active}` : undefined,
                }
              : {})}
            onInput={(event) => {
              setText(event.currentTarget.value);
              setProblem('');
              setOpen(event.currentTarget.value !== '');
              setActive(-1);
            }}
            onKeyDown={onInputKey}
            onPaste={(event) => {
              const pasted = event.clipboardData?.getData('text/plain') ?? '';
              if (splitEntries(pasted, prose).length < 2) return;
              event.preventDefault();
              take(`${text}${text.trim() ? '\n' : ''}${pasted}`);
            }}
            onBlur={() => {
              take(text);
              setOpen(false);
            }}
          />
        )}
      </div>
      {options.length > 0 && (
        <SuggestionList id={id} anchor={input} options={options} active={active} onPick={pick} onActive={setActive} />
      )}
      {problem && (
        <p id={`${id}-problem`} class="field-problem" role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}
