import type { ComponentChildren } from 'preact';
import { useId, useRef } from 'preact/hooks';

export interface TabSpec<T extends string> {
  id: T;
  label: string;
  /** A number worth a look, shown in a small bubble. */
  count?: number;
  countLabel?: string;
}

/** Where an arrow key leads in a row of `size` tabs; null for other keys. Right and left swap in rtl. */
export function nextTab(key: string, at: number, size: number, rtl: boolean): number | null {
  if (key === 'Home') return 0;
  if (key === 'End') return size - 1;
  const forward = rtl ? 'ArrowLeft' : 'ArrowRight';
  const back = rtl ? 'ArrowRight' : 'ArrowLeft';
  if (key === forward) return (at + 1) % size;
  if (key === back) return (at - 1 + size) % size;
  return null;
}

/** Tabs by the book: one stop in the tab order, arrows move, the panel is named by its tab. */
export function Tabs<T extends string>(props: {
  label: string;
  tabs: readonly TabSpec<T>[];
  selected: T;
  onSelect: (id: T) => void;
  children: ComponentChildren;
}) {
  const base = useId();
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const at = props.tabs.findIndex((tab) => tab.id === props.selected);
    const rtl = document.documentElement.dir === 'rtl';
    const to = nextTab(event.key, at, props.tabs.length, rtl);
    const target = to === null ? undefined : props.tabs[to];
    if (!target) return;
    event.preventDefault();
    props.onSelect(target.id);
    list.current?.querySelector<HTMLElement>(`[data-tab="${target.id}"]`)?.focus();
  };
  return (
    <>
      <div class="tabs" role="tablist" aria-label={props.label} ref={list} onKeyDown={onKeyDown}>
        {props.tabs.map((tab) => (
          <button
            key={tab.id}
            type="button"
            role="tab"
            class="tab"
            id={`${base}-${tab.id}`}
            data-tab={tab.id}
            aria-selected={tab.id === props.selected}
            aria-controls={tab.id === props.selected ? `${base}-panel` : undefined}
            tabIndex={tab.id === props.selected ? 0 : -1}
            onClick={() => props.onSelect(tab.id)}
          >
            {tab.label}
            {tab.count ? (
              <span class="tab-count" title={tab.countLabel}>
                {tab.count}
              </span>
            ) : null}
          </button>
        ))}
      </div>
      <div
        role="tabpanel"
        id={`${base}-panel`}
        aria-labelledby={`${base}-${props.selected}`}
        class="tab-panel"
      >
        {props.children}
      </div>
    </>
  );
}
