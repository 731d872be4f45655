import { APPS } from '../../../tests/stand-ins/replica/apps.ts';
import { type Chapter, claim } from '../story.ts';

export const blocked: Chapter = {
  title: 'Robin meets the wall',
  steps: [
    {
      name: 'Robin is blocked and the panel explains',
      async run({ as }) {
        const robin = await as('requester');
        const page = await robin.signInTo(APPS.calendar);
        const began = performance.now();
        const panel = await robin.panel(page);
        const ms = performance.now() - began;
        claim(ms < 1000, `the panel took ${Math.round(ms)} ms after the page was ready`);
        await panel.getByText(APPS.calendar.name).first().waitFor();
        return page;
      },
    },
  ],
};
