import journeys from './playwright.config';

/** `npm run pictures`: the same browser and the same example network, another errand. */
export default { ...journeys, testDir: './pictures', timeout: 3_600_000 };
