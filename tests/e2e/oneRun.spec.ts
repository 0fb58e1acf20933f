import { expect, makeSmall, openFourWorlds, runToTheEnd, test } from './page.ts';

test('paired runs are looked at one at a time, by steps alone where motion is not wanted', async ({
  app,
}) => {
  await app.emulateMedia({ reducedMotion: 'reduce' });
  await openFourWorlds(app);
  await makeSmall(app, 150, 3);
  await runToTheEnd(app);
  await app.getByRole('button', { name: 'One run at a time' }).click();
  const shown = app.locator('[data-one-run]');
  await expect(shown).toHaveText(/^run 1 of 3: /);
  await app.waitForTimeout(700);
  await expect(shown).toHaveText(/^run 1 of 3: /);
  await app.getByRole('button', { name: 'Next run' }).click();
  await expect(shown).toHaveText(/^run 2 of 3: /);
  await app.getByRole('button', { name: 'All runs again' }).click();
  await expect(shown).toHaveCount(0);
});

test('a run that is paused stands still and goes on where it was, by keyboard from where it was begun', async ({
  app,
}) => {
  await openFourWorlds(app);
  await makeSmall(app, 400, 2000);
  const begin = app.getByRole('button', { name: 'Run', exact: true }).first();
  await begin.press('Enter');
  // What was pressed and is of no more use does not throw the focus away.
  await expect(begin).toBeDisabled();
  await expect(begin).toBeFocused();
  // Stopped before its first whole run, a run leaves nothing to speak of.
  await expect(app.getByText(/^Running: [1-9]\d* of 2000 runs/)).toBeVisible();
  await app.keyboard.press('Tab');
  await expect(begin).toHaveAttribute('disabled');
  await expect(app.getByRole('button', { name: 'Pause' })).toBeFocused();
  await app.keyboard.press('Enter');
  const state = app.getByText(/^Paused: \d+ of 2000 runs/);
  await expect(state).toBeVisible();
  await app.waitForTimeout(300);
  const before = await state.textContent();
  await app.waitForTimeout(500);
  expect(await state.textContent()).toBe(before);
  await app.getByRole('button', { name: 'Go on' }).click();
  await expect(app.getByText(/^Running: /)).toBeVisible();
  await app.getByRole('button', { name: 'Stop' }).click();
  await expect(app.getByText(/^Stopped after/).first()).toBeVisible();
});

test('a run paused before its first numbers does not keep the next one waiting, and one stopped before them leaves the numbers there were', async ({
  app,
}) => {
  await openFourWorlds(app);
  await makeSmall(app, 20_000, 3);
  await app.getByRole('button', { name: 'Run', exact: true }).first().click();
  await app.getByRole('button', { name: 'Pause' }).click();
  await expect(app.getByText('Paused: 0 of 3 runs')).toBeVisible();
  await makeSmall(app, 100, 3);
  const digest = await runToTheEnd(app);
  await makeSmall(app, 20_000, 3);
  await app.getByRole('button', { name: 'Run again' }).first().click();
  await app.getByRole('button', { name: 'Stop' }).click();
  await expect(app.locator('[data-digest]')).toHaveAttribute('data-digest', digest);
  await expect(app.getByText('3 of 3 paired runs', { exact: true })).toBeVisible();
  await expect(app.locator('[data-announcer="run"]')).toHaveText(
    /^The run was stopped before its first numbers/,
  );
});
