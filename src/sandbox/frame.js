// The script of the sandbox's frame: it opens a worker for each run and closes it, and does nothing else.
// The one name that is not declared here is replaced by the harness's text when the page is made. Plain JavaScript.
(function () {
  'use strict';
  // On an address of its own this page would have the site's origin: then it is silent.
  if (self.origin !== 'null' || window.parent === window) return;

  const harness = URL.createObjectURL(new Blob([__HARNESS__], { type: 'text/javascript' }));
  /** @type {Map<number, Worker>} */
  const workers = new Map();

  /** @type {{ worker: Worker, isBroken: boolean }[]} Started ahead: each run has a new one, and none waits for its start. */
  const ahead = [];
  const mostAhead = 2;

  const start = () => {
    // A classic one: a module worker does not start here in Chromium.
    const made = { worker: new Worker(harness), isBroken: false };
    made.worker.onerror = () => {
      made.isBroken = true;
    };
    return made;
  };

  const startAhead = () => {
    try {
      while (ahead.length < mostAhead) ahead.push(start());
    } catch {
      // The next run says so.
    }
  };

  /** @type {(id: number) => void} */
  const kill = (id) => {
    workers.get(id)?.terminate();
    workers.delete(id);
    startAhead();
  };

  /** @type {(control: MessagePort, id: number, job: unknown, port: MessagePort) => void} */
  const spawn = (control, id, job, port) => {
    const broken = () => control.postMessage({ word: 'broken', id });
    try {
      const { worker, isBroken } = ahead.shift() ?? start();
      workers.set(id, worker);
      worker.onerror = broken;
      worker.postMessage({ job, port }, [port]);
      if (isBroken) broken();
    } catch {
      broken();
    }
  };

  /** @type {(event: MessageEvent) => void} */
  const greet = (event) => {
    const control = event.ports[0];
    if (event.source !== window.parent || event.data !== 'hello' || !control) return;
    window.removeEventListener('message', greet); // one page, one port, once
    control.onmessage = ({ data, ports }) => {
      if (data.word === 'spawn') spawn(control, data.id, data.job, ports[0]);
      if (data.word === 'kill') kill(data.id);
      if (data.word === 'ping') control.postMessage({ word: 'pong', workers: workers.size });
    };
    startAhead();
    control.postMessage({ word: 'ready' });
  };
  window.addEventListener('message', greet);
})();
