// Trains on real data off the page's thread: loads the file, and reports the columns so far again and again. To stop it is to end the worker.
import training from '../../figures/real-training.data.ts';
import type { Progress, Values } from '../../figures/kit/types.ts';

export interface Order {
  /** Address of the file of samples. */
  address: string;
  values: Values<typeof training.params>;
}

/** What comes back: progress, or that the data could not be had or read. */
export type Told = Progress | 'no data';

const tell = (told: Told): void => {
  self.postMessage(told);
};

self.addEventListener('message', ({ data }: MessageEvent<Order>) => {
  load(data.address)
    .then((bytes) => {
      for (const progress of training.trains!.run(bytes, data.values)) tell(progress);
    })
    .catch(() => {
      tell('no data');
    });
});

async function load(address: string): Promise<ArrayBuffer> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answers ${response.status}`);
  return response.arrayBuffer();
}
