// Released ids (content/ids.txt) that no longer exist, each with the one that replaced it; empty where nothing did:
// `'question adagrad/old': 'question adagrad/new'`. Readers' stored progress and links may still hold them.
export const removedIds: Readonly<Record<string, string>> = {};
