import { afterEach, describe, expect, it, vi } from 'vitest';
import { MessageError, send } from '../../../lib/messaging/send.ts';
import { onUiChanged } from '../../../lib/messaging/ui-changed.ts';

const answering = (answer: () => Promise<unknown>) => {
  const sent: unknown[] = [];
  const listeners = new Set<(message: unknown) => void>();
  vi.stubGlobal('browser', {
    runtime: {
      sendMessage: (message: unknown) => {
        sent.push(message);
        return answer();
      },
      onMessage: {
        addListener: (listener: (message: unknown) => void) => listeners.add(listener),
        removeListener: (listener: (message: unknown) => void) => listeners.delete(listener),
      },
    },
  });
  return {
    sent,
    tell: (message: unknown) => listeners.forEach((listener) => void listener(message)),
  };
};

afterEach(() => vi.unstubAllGlobals());

describe('send', () => {
  it('names the kind and gives the value', async () => {
    const { sent } = answering(async () => ({ ok: true, value: { undone: [4] } }));
    expect(await send('desk/undo', { outboxIds: [4] })).toEqual({ undone: [4] });
    expect(sent).toEqual([{ kind: 'desk/undo', outboxIds: [4] }]);
  });

  it('cannot be made to send another kind by its payload', async () => {
    const { sent } = answering(async () => ({ ok: true, value: null }));
    await send('desk/sync', { kind: 'desk/erase' } as never);
    expect(sent).toEqual([{ kind: 'desk/sync' }]);
  });

  it.each([
    ['refused', async () => ({ ok: false, error: { name: 'refused', detail: 'no' } })],
    ['storage', async () => ({ ok: false, error: { name: 'storage', detail: 'full' } })],
    ['no-answer', async () => undefined],
    ['no-answer', async () => Promise.reject(new Error('Extension context invalidated.'))],
  ])('fails as %s', async (name, answer) => {
    answering(answer);
    const failed = send('desk/state', {});
    await expect(failed).rejects.toBeInstanceOf(MessageError);
    await expect(failed).rejects.toMatchObject({ name });
  });
});

describe('onUiChanged', () => {
  it('hears of changes until the signal ends it, and of nothing else', () => {
    const { tell } = answering(async () => null);
    const heard: unknown[] = [];
    const controller = new AbortController();
    onUiChanged((stores) => heard.push(stores), controller.signal);
    tell({ kind: 'ui/changed', stores: ['cards'] });
    tell({ kind: 'ui/changed', stores: 'cards' });
    tell({ kind: 'page/close-panel' });
    tell(null);
    controller.abort();
    tell({ kind: 'ui/changed', stores: ['drafts'] });
    expect(heard).toEqual([['cards']]);
  });
});
