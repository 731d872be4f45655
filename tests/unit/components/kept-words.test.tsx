// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { useKeptWords } from '../../../components/common/use-kept-words.ts';
import { keepingWords, standInBackground } from './stand-in-background.ts';

const soon = () => new Promise((done) => setTimeout(done, 30));

afterEach(async () => {
  cleanup();
  await soon(); // a form that goes writes what was waiting, a moment later
  vi.unstubAllGlobals();
});

/** A background that keeps words as the real one does; `slow` holds the next reading back. */
function background() {
  const kept = new Map<string, string>();
  let gate: Promise<void> = Promise.resolve();
  const keeping = keepingWords(kept, (kind) => stand.of(kind));
  const stand = standInBackground({
    ...keeping,
    'desk/kept-words': async () => {
      const answer = { text: kept.get('card:1:note') ?? null };
      await gate;
      return answer;
    },
  });
  const slow = () => {
    let release = () => {};
    gate = new Promise((done) => {
      release = done;
    });
    return release;
  };
  return { kept, slow, changed: stand.changed };
}

function Form(props: { start?: string; onSend?: () => Promise<void> }) {
  const { text, type, forget } = useKeptWords('card:1:note', props.start);
  const send = async () => {
    await props.onSend?.();
    forget(text);
  };
  return (
    <>
      <textarea value={text} onInput={(event) => type(event.currentTarget.value)} />
      <button type="button" onClick={() => void send()}>
        Send
      </button>
    </>
  );
}
const box = () => screen.getByRole<HTMLTextAreaElement>('textbox');
const type = (value: string) => fireEvent.input(box(), { target: { value } });

describe('useKeptWords', () => {
  it('brings back what was typed when the popup closed, pause or not', async () => {
    const { kept } = background();
    render(<Form />);
    type('Please ask');
    window.dispatchEvent(new Event('pagehide'));
    await waitFor(() => expect(kept.get('card:1:note')).toBe('Please ask'));
    cleanup();
    render(<Form />);
    await waitFor(() => expect(box().value).toBe('Please ask'));
  });

  it('writes soon after typing rests', async () => {
    const { kept } = background();
    render(<Form />);
    type('Please');
    await waitFor(() => expect(kept.get('card:1:note')).toBe('Please'), { timeout: 2000 });
  });

  it('never puts old words over what is typed before they arrive', async () => {
    const { kept, slow } = background();
    kept.set('card:1:note', 'old');
    const release = slow();
    render(<Form />);
    type('new');
    release();
    await soon();
    expect(box().value).toBe('new');
  });

  it('empties the form and the keeping once it is sent', async () => {
    const { kept } = background();
    render(<Form />);
    type('Please');
    fireEvent.click(screen.getByRole('button'));
    await waitFor(() => expect(box().value).toBe(''));
    await soon();
    expect(kept.size).toBe(0);
  });

  it('keeps what was typed while the last text was being sent', async () => {
    const { kept } = background();
    let done = () => {};
    const onSend = () =>
      new Promise<void>((resolve) => {
        done = resolve;
      });
    render(<Form onSend={onSend} />);
    type('one');
    fireEvent.click(screen.getByRole('button'));
    await soon();
    type('two');
    done();
    await soon();
    expect(box().value).toBe('two');
    await waitFor(() => expect(kept.get('card:1:note')).toBe('two'), { timeout: 2000 });
  });

  it('shows words that came back (an undo, a refusal) in an open form, but not over other words', async () => {
    const { kept, changed } = background();
    render(<Form />);
    await soon();
    kept.set('card:1:note', 'came back');
    changed('outbox', 'cards');
    await waitFor(() => expect(box().value).toBe('came back'));
    type('other');
    kept.set('card:1:note', 'came back');
    changed('outbox', 'cards');
    await soon();
    expect(box().value).toBe('other');
  });

  it('starts from a given text, which kept words replace', async () => {
    const { kept } = background();
    const { unmount } = render(<Form start="as before" />);
    await soon();
    expect(box().value).toBe('as before');
    unmount();
    kept.set('card:1:note', 'better');
    render(<Form start="as before" />);
    await waitFor(() => expect(box().value).toBe('better'));
  });

  it('is a plain form where nothing can be kept', async () => {
    render(<Form />);
    type('Please');
    await soon();
    expect(box().value).toBe('Please');
  });
});
