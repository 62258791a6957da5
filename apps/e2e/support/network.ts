/** An example network of its own for each browser: journeys in one never meet those in another. */
interface Network {
  url: string;
  mailUrl: string;
  /** Where its data are; what must outlive a browser can be kept there, and goes with it. */
  folder: string;
}

const networks = JSON.parse(process.env['NETWORKS'] ?? '[]') as Network[];

/** The networks that were started: as many browsers walk at once. */
export const networkCount = Math.max(1, networks.length);

/** The one of this browser. */
export const network: Network = networks[Number(process.env['TEST_PARALLEL_INDEX'] ?? 0)] ?? { url: '', mailUrl: '', folder: '' };
