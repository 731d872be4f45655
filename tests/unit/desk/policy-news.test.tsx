// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { LocaleProvider } from '../../../components/common/locale-context.tsx';
import { PolicyPage } from '../../../components/policy/PolicyPage.tsx';
import type { Policy } from '../../../lib/contract/policy.ts';
import { PROBLEM_PREFIX } from '../../../lib/contract/problem.ts';
import { keepingWords, standInBackground } from '../components/stand-in-background.ts';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const FIRST: Policy = {
  isEnabled: true,
  reviewers: [{ kind: 'group', id: 'a0000000-0000-4000-8000-000000000001' }],
  notifyReviewers: true,
  remindersEnabled: true,
  requestDurationInDays: 30,
  backlog: 'all',
  extraMailTargets: [],
};

/** A backend whose policy and people the test changes, and which refuses a save that names an older tag. */
async function open(kept = new Map<string, string>(), mayWrite = true) {
  const backend = {
    policy: FIRST,
    version: 1,
    people: ['Ada'],
    /** What a save's answer waits for on its way back. */
    answerWaits: Promise.resolve(),
  };
  const background = standInBackground({
    ...keepingWords(kept, (kind) => background.of(kind)),
    'desk/api': async () => {
      const call = background.of('desk/api').at(-1) as unknown as {
        method: string;
        path: string;
        body?: Policy;
        headers?: Record<string, string>;
      };
      const answer = (status: number, body: unknown) => ({
        status,
        body,
        headers: { etag: `"${backend.version}"` },
      });
      if (call.path.startsWith('/v1/policy/reach')) {
        const people = backend.people.map((name) => ({
          id: name,
          name,
          email: null,
          via: 'group',
          mayApprove: true,
        }));
        return answer(200, { people, unknown: [] });
      }
      if (call.method === 'PUT') {
        if (call.headers?.['If-Match'] !== `"${backend.version}"`) {
          return answer(412, {
            type: `${PROBLEM_PREFIX}stale-version`,
            title: 'stale',
            status: 412,
          });
        }
        backend.policy = call.body as Policy;
        backend.version += 1;
        const written = answer(200, backend.policy);
        await backend.answerWaits;
        return written;
      }
      return answer(200, backend.policy);
    },
  });
  render(
    <LocaleProvider locale="en">
      <PolicyPage mayWrite={mayWrite} />
    </LocaleProvider>,
  );
  await screen.findByText('Ada');
  /** Somebody else saves. */
  const changeElsewhere = (change: Partial<Policy>) => {
    backend.policy = { ...backend.policy, ...change };
    backend.version += 1;
    background.changed('policy');
  };
  return { backend, background, changeElsewhere };
}
/** Holds the answers of saves back until the returned function is called. */
function holdAnswers(backend: Awaited<ReturnType<typeof open>>['backend']) {
  let release = () => {};
  backend.answerWaits = new Promise((done) => {
    release = done;
  });
  return release;
}
const days = () => screen.getByLabelText<HTMLInputElement>(/days/i);
const calls = (background: Awaited<ReturnType<typeof open>>['background']) =>
  background.of('desk/api').length;

describe('an open policy page', () => {
  it('shows whom the policy reaches as soon as somebody new has signed in', async () => {
    const { backend, background } = await open();
    backend.people.push('Gil');
    background.changed('requests', 'cards', 'outbox', 'policy');
    await screen.findByText('Gil');
  });

  it('asks nobody while there is no news, nor for news of other things', async () => {
    const { background } = await open();
    const before = calls(background);
    background.changed('drafts');
    background.changed('settings');
    await new Promise((done) => setTimeout(done, 50));
    expect(calls(background)).toBe(before);
  });

  it('shows a policy that somebody else saved', async () => {
    const { changeElsewhere } = await open();
    changeElsewhere({ requestDurationInDays: 9 });
    await waitFor(() => expect(days().value).toBe('9'));
  });

  it('keeps what is being typed, and never saves it over what was not seen', async () => {
    const { backend, background, changeElsewhere } = await open();
    fireEvent.input(days(), { target: { value: '12' } });
    const before = calls(background);
    changeElsewhere({ requestDurationInDays: 9 });
    await waitFor(() => expect(calls(background)).toBeGreaterThanOrEqual(before + 2));
    expect(days().value).toBe('12');
    const save = screen.getByRole('button', { name: /^Save/ });
    fireEvent.click(save);
    await screen.findByText(/meanwhile/);
    expect(backend.policy.requestDurationInDays).toBe(9);
    expect(days().value).toBe('12');
    // Told once, the person may go over it: the page has read the newer policy's tag by now.
    await waitFor(() =>
      expect(String(background.of('desk/api').at(-1)?.path)).toContain('%222%22'),
    );
    fireEvent.click(save);
    await waitFor(() => expect(backend.policy.requestDurationInDays).toBe(12));
    expect(days().value).toBe('12');
  });

  it('tells what saving would change, and takes it all back at one press', async () => {
    const { background } = await open();
    expect(screen.queryByText('Not saved yet')).toBeNull();
    fireEvent.input(days(), { target: { value: '12' } });
    await screen.findByText('Not saved yet');
    expect(screen.getByText(/^now .?30.?, then .?12.?$/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Discard these changes' }));
    expect(days().value).toBe('30');
    expect(screen.queryByText('Not saved yet')).toBeNull();
    await waitFor(() => expect(background.of('desk/keep-words').at(-1)?.text).toBe(''));
  });

  it('brings back what was typed before the page went away, until it is saved', async () => {
    const kept = new Map<string, string>();
    const { backend } = await open(kept);
    fireEvent.input(days(), { target: { value: '12' } });
    await waitFor(() => expect(kept.size).toBe(1));
    cleanup();
    await open(kept);
    await waitFor(() => expect(days().value).toBe('12'));
    expect(screen.getByText(/did not save it/)).toBeTruthy();
    expect(screen.queryByText(/meanwhile/)).toBeNull();
    expect(backend.policy.requestDurationInDays, 'not saved by itself').toBe(30);
    fireEvent.click(screen.getByRole('button', { name: /^Save/ }));
    await screen.findByText(/^Saved/);
    await waitFor(() => expect(kept.size).toBe(0));
  });

  it('shows the saved policy to who may only read it by now', async () => {
    const kept = new Map<string, string>();
    await open(kept);
    fireEvent.input(days(), { target: { value: '12' } });
    await waitFor(() => expect(kept.size).toBe(1));
    cleanup();
    const { background } = await open(kept, false);
    await waitFor(() => expect(background.of('desk/kept-words')).toHaveLength(1));
    await new Promise((done) => setTimeout(done, 30));
    expect(days().value).toBe('30');
  });

  it('says so when what was typed belongs to an older policy', async () => {
    const kept = new Map<string, string>();
    await open(kept);
    fireEvent.input(days(), { target: { value: '12' } });
    await waitFor(() => expect(kept.size).toBe(1));
    const older = [...kept.values()].join('').replace('\\"1\\"', '\\"0\\"');
    for (const key of kept.keys()) kept.set(key, older);
    cleanup();
    await open(kept);
    await screen.findByText(/Somebody else changed/);
    expect(days().value).toBe('12');
  });

  it('keeps what is typed while a save is on its way, and says that this save went well', async () => {
    const { backend } = await open();
    const release = holdAnswers(backend);
    fireEvent.input(days(), { target: { value: '12' } });
    fireEvent.click(screen.getByRole('button', { name: /^Save/ }));
    await waitFor(() => expect(backend.policy.requestDurationInDays).toBe(12));
    fireEvent.input(days(), { target: { value: '14' } });
    release();
    await screen.findByText(/^Saved/);
    expect(days().value).toBe('14');
    fireEvent.click(screen.getByRole('button', { name: /^Save/ }));
    await waitFor(() => expect(backend.policy.requestDurationInDays).toBe(14));
  });

  it('still says what is wrong with a file when the answer of a save comes after it', async () => {
    const { backend } = await open();
    const release = holdAnswers(backend);
    fireEvent.input(days(), { target: { value: '12' } });
    fireEvent.click(screen.getByRole('button', { name: /^Save/ }));
    await waitFor(() => expect(backend.policy.requestDurationInDays).toBe(12));
    const input = document.querySelector('input[type=file]') as HTMLInputElement;
    fireEvent.change(input, { target: { files: [new File(['{}'], 'policy.json')] } });
    await screen.findByText(/not a policy/);
    release();
    await screen.findByText(/^Saved/);
    expect(screen.getByText(/not a policy/)).toBeTruthy();
  });
});
