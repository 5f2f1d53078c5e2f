import { expect, test } from './support/fixture.ts';
import {
  drift,
  key,
  left,
  openSession,
  press,
  run,
  said,
  sleep,
  step,
  whole,
} from './support/session-mode.ts';

test('an hour, from its start to what follows', async ({ page }) => {
  await openSession(page);
  await expect(left(page)).toHaveText('10:00');
  await expect(step(page)).toHaveText(/^Connect/);
  await run(page, 3);
  await expect(left(page)).toHaveText('10:00');

  await press(page, 'Start');
  await expect(said(page)).toHaveText('Running. Connect, both together, 10:00 left.');
  await run(page, 4.5);
  await expect(left(page)).toHaveText('5:30');
  await expect(whole(page)).toHaveText('55:30');
  await expect(page).toHaveTitle(/^5:30 · /);

  await press(page, 'Pause');
  await expect(said(page)).toHaveText('Paused. 5:30 left of Connect.');
  await run(page, 20);
  await expect(left(page)).toHaveText('5:30');
  await press(page, 'Go on');

  await press(page, 'Next step');
  await expect(step(page)).toHaveText(/^Mentor’s lab/);
  await expect(said(page)).toHaveText('Mentor’s lab. 30 minutes, mentor leads.');
  await expect(
    page.getByText('what do you expect to see?').filter({ visible: true }),
  ).toBeVisible();
  await expect(drift(page)).toHaveText('6 minutes to spare.');

  await press(page, 'Next step');
  await press(page, 'Next step');
  await expect(step(page)).toHaveText(/^Next steps/);
  await press(page, 'Finish');
  await expect(page.getByRole('heading', { name: 'The session is over' })).toBeFocused();
  await expect(left(page)).toHaveText('4:30');
  await expect(drift(page)).toHaveText('56 minutes less than planned.');
  await expect(page.getByText('Write one line in the session log')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Session log' })).toBeVisible();
  await press(page, 'Step back');
  await expect(step(page)).toHaveText(/^Next steps/);
});

test('a step runs over until somebody goes on, and the page says what that means', async ({
  page,
}) => {
  await openSession(page);
  await press(page, 'Start');
  await run(page, 9);
  await expect(said(page)).toHaveText('Connect: 1 minute left.');
  await run(page, 1);
  await expect(said(page)).toContainText('The time of Connect is up.');
  await run(page, 3);
  await expect(left(page)).toHaveText('+3:00');
  await expect(page.getByText('over the time of this step')).toBeVisible();
  await expect(drift(page)).toHaveText(
    '3 minutes over. It ends on time if what is left takes 3 minutes less.',
  );
  await run(page, 60);
  await expect(drift(page)).toHaveText('63 minutes over. It will end late.');
});

test('minutes are added and taken away, here and further on', async ({ page }) => {
  await openSession(page);
  await press(page, '+1 minute');
  await expect(left(page)).toHaveText('11:00');
  await expect(said(page)).toHaveText('Connect now has 11 minutes.');
  await press(page, '−1 minute');
  await press(page, '−1 minute');
  await expect(left(page)).toHaveText('9:00');
  await page.getByText('Change the times').click();
  await press(page, '1 minute more: Reflection');
  await expect(said(page)).toHaveText('Reflection now has 16 minutes.');
  await expect(whole(page)).toHaveText('60:00');
  await press(page, 'Start again from the beginning');
  await expect(left(page)).toHaveText('10:00');
});

test('a reload, a closed page and a locked screen lose no second', async ({ page }) => {
  await openSession(page);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await press(page, 'Start');
  await run(page, 2);
  await page.reload();
  await expect(left(page)).toHaveText('8:00');
  await sleep(page, 3);
  await expect(left(page)).toHaveText('5:00');
  await press(page, 'Next step');

  await page.goto('/sessions/pair-session/');
  await sleep(page, 12);
  await page.goto('/run/session/pair-session/');
  await expect(step(page)).toHaveText(/^Mentor’s lab/);
  await expect(left(page)).toHaveText('18:00');

  await page.goto('/sessions/pair-session/');
  await sleep(page, 5 * 60);
  await page.goto('/run/session/pair-session/');
  await expect(left(page)).toHaveText('18:00');
  await expect(page.getByText('left of this step, paused')).toBeVisible();
  await expect(said(page)).toContainText('It is paused where it was.');
});

test('a record that is no run is left behind, and another edition of the outline begins anew', async ({
  page,
}) => {
  await openSession(page);
  for (const record of ['{', '{"version":1,"stepMinutes":[60],"step":0}', 'null']) {
    await page.evaluate(
      ([name, text]) => {
        localStorage.setItem(name ?? '', text ?? '');
      },
      [key, record],
    );
    await page.reload();
    await expect(left(page)).toHaveText('10:00');
  }
});

test('two tabs show the same session', async ({ page, context }) => {
  await openSession(page);
  const other = await context.newPage();
  await other.goto('/run/session/pair-session/');
  await press(page, 'Next step');
  await expect(step(other)).toHaveText(/^Mentor’s lab/);
  await press(page, 'Step back');
  await expect(step(other)).toHaveText(/^Connect/);
});

test('the keyboard alone runs a session, and is let be where a control has it', async ({
  page,
}) => {
  await openSession(page);
  await page.keyboard.press('Space');
  await run(page, 1);
  await expect(left(page)).toHaveText('9:00');
  await page.keyboard.press('+');
  await expect(left(page)).toHaveText('10:00');
  await page.keyboard.press('-');
  await page.keyboard.press('Space');
  await expect(page.getByText('left of this step, paused')).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(step(page)).toHaveText(/^Mentor’s lab/);
  await page.keyboard.press('ArrowLeft');
  await expect(step(page)).toHaveText(/^Connect/);

  // On a button, Space presses that button and nothing else.
  await page.getByRole('button', { name: 'Next step' }).focus();
  await page.keyboard.press('Space');
  await expect(step(page)).toHaveText(/^Mentor’s lab/);
  await expect(page.getByText('left of this step, paused')).toBeVisible();

  await page.getByText('Sound, screen and keys').click();
  await page.getByText('Sound, screen and keys').focus();
  await page.keyboard.press('ArrowRight');
  await expect(step(page)).toHaveText(/^Mentor’s lab/);
  await page.getByLabel('Keyboard shortcuts').uncheck();
  await page.getByLabel('Keyboard shortcuts').blur();
  await page.keyboard.press('ArrowRight');
  await expect(step(page)).toHaveText(/^Mentor’s lab/);
});

test('the screen is kept on only while the session runs, and a refusal is said', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const held: string[] = [];
    Object.assign(window, { held });
    Object.defineProperty(navigator, 'wakeLock', {
      value: {
        request: (kind: string) => {
          if (document.title.startsWith('refuse')) return Promise.reject(new Error('low battery'));
          held.push(kind);
          return Promise.resolve({
            release: () => {
              held.pop();
              return Promise.resolve();
            },
          });
        },
      },
    });
  });
  const held = () => page.evaluate((): unknown => Reflect.get(window, 'held'));
  await openSession(page);
  expect(await held()).toEqual([]);
  await press(page, 'Start');
  await expect(page.getByText('The screen stays on while the session runs.')).toBeAttached();
  expect(await held()).toEqual(['screen']);
  await press(page, 'Pause');
  expect(await held()).toEqual([]);
  await page.evaluate(() => {
    document.title = 'refuse';
  });
  await press(page, 'Go on');
  await expect(page.getByText('This browser cannot keep the screen on.')).toBeAttached();
});

test('sound and vibration are off until somebody wants them', async ({ page }) => {
  await page.addInitScript(() => {
    const signals: string[] = [];
    Object.assign(window, { signals });
    navigator.vibrate = () => signals.push('vibrate') > 0;
    OscillatorNode.prototype.start = () => {
      signals.push('tone');
    };
    OscillatorNode.prototype.stop = () => undefined;
  });
  const signals = () => page.evaluate((): unknown => Reflect.get(window, 'signals'));
  await openSession(page);
  await press(page, 'Start');
  await run(page, 11);
  expect(await signals()).toEqual([]);
  await page.getByText('Sound, screen and keys').click();
  await page.getByLabel('A soft tone').check();
  await page.getByLabel('Vibrate').check();
  await press(page, 'Pause');
  await press(page, 'Go on');
  await press(page, 'Next step');
  await run(page, 31);
  expect(await signals()).toEqual(['tone', 'vibrate']);
});

test('without a place to keep it the page says so and runs', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('blocked', 'QuotaExceededError');
    };
  });
  await openSession(page);
  await press(page, 'Start');
  await expect(page.getByText('This browser keeps nothing for this site')).toBeVisible();
  await run(page, 1);
  await expect(left(page)).toHaveText('9:00');
});
