import type { UiChanged } from '../messaging/protocol.ts';

/** The background's end of a page's presence port. */
export interface PagePort {
  postMessage(message: unknown): void;
  onDisconnect: { addListener(listener: () => void): void };
}

/**
 * Our panels framed in somebody else's page. Firefox delivers no runtime message there, so they are told over the
 * port they hold open; a port that is gone is forgotten.
 */
export function createFramedPages() {
  const ports = new Set<PagePort>();
  return {
    add(port: PagePort): void {
      ports.add(port);
      port.onDisconnect.addListener(() => ports.delete(port));
    },
    tell(message: UiChanged): void {
      for (const port of ports) {
        try {
          port.postMessage(message);
        } catch {
          ports.delete(port); // closed a moment ago
        }
      }
    },
  };
}
export type FramedPages = ReturnType<typeof createFramedPages>;
