import type { Loader } from 'astro/loaders';

/** A loader whose entries are data alone: pages take articles from `virtual:articles`. */
export function dataOnly(loader: Loader): Loader {
  return {
    name: loader.name,
    load: (context) => {
      const { store } = context;
      const set: typeof store.set = (entry) => store.set({ ...entry, deferredRender: false });
      return loader.load({ ...context, store: { ...store, set } });
    },
  };
}
